import { OPERATION, PARAMETER, REQUEST, RESULT } from "../minimal.js";
import { append, edit, type RuleCases } from "../support.js";

const ANY_OF = "anyOf:\n      - type: string\n        enum: [fast, slow]\n      - type: string\n";
const PACE = "  pace:\n    description: How fast.\n";
const open = { message: "The request accepts values that nobody described.", remedy: "Replace anyOf by type: string and the enum." };
const closed = {
  message: "The response forbids values that the service may add.",
  remedy: "Write anyOf with two parts: one with type: string and this enum, one with type: string alone. For a single fixed value use const.",
};

export const openAndClosedValues: RuleCases = {
  violating: [
    { title: "an open set of values in a request", changes: [append(REQUEST, `${PACE}    ▸${ANY_OF}`)], ...open },
    {
      title: "an open set of values of a parameter",
      changes: [edit(PARAMETER, "schema:\n  type: string\n", `schema:\n    ▸${ANY_OF}`)],
      ...open,
    },
    { title: "a closed set of values in an answer", changes: [append(RESULT, `${PACE}    type: string\n    ▸enum: [fast, slow]\n`)], ...closed },
    {
      title: "a closed set of values in a list in an answer",
      changes: [append(RESULT, "  paces:\n    type: array\n    description: How fast.\n    items:\n      type: string\n      ▸enum: [fast, slow]\n")],
      ...closed,
    },
    {
      title: "an open set with a rule for all other values",
      changes: [append(RESULT, `${PACE}    ${ANY_OF.replace("enum", "▸enum")}        minLength: 1\n`)],
      ...closed,
    },
  ],
  passing: {
    "an open set of values in an answer": [append(RESULT, `${PACE}    ${ANY_OF}`)],
    "a closed set of values in a request": [append(REQUEST, `${PACE}    type: string\n    enum: [fast, slow]\n`)],
    "a closed set of values of a parameter": [edit(PARAMETER, "  type: string\n", "  type: string\n  enum: [one, two]\n")],
    "a single fixed value in an answer": [append(RESULT, `${PACE}    type: string\n    const: fast\n`)],
    "a set that is part of an example": [edit(OPERATION, '                jobId: "1"\n', '                jobId: "1"\n                enum: [fast]\n')],
  },
};
