import { PARAMETER, RESULT } from "../minimal.js";
import { edit, type RuleCases } from "../support.js";

const JOB = "    type: string\n";

export const possibleValues: RuleCases = {
  violating: [
    {
      title: "a misspelled format",
      changes: [edit(RESULT, JOB, `${JOB}    format: ▸datetime\n`)],
      message: "No tool knows the format datetime.",
      remedy: "Did you mean date-time?",
    },
    {
      title: "a list without a word on its items",
      changes: [edit(RESULT, JOB, "    type: ▸array\n")],
      message: "The list does not say what its items are.",
      remedy: "Add items with their schema.",
    },
    {
      title: "a length that cannot be",
      changes: [edit(PARAMETER, "  type: string\n", "  type: string\n  minLength: ▸9\n  maxLength: 1\n")],
      message: "No value is at least 9 and at most 1.",
      remedy: "Correct minLength or maxLength.",
    },
    {
      title: "a number that cannot be",
      changes: [edit(RESULT, JOB, "    type: integer\n    minimum: ▸2\n    maximum: 1\n")],
      message: "No value is at least 2 and at most 1.",
      remedy: "Correct minimum or maximum.",
    },
  ],
  passing: {
    "a known format": [edit(RESULT, JOB, `${JOB}    format: date-time\n`)],
    "a list of texts": [edit(RESULT, JOB, "    type: array\n    items:\n      type: string\n")],
    "one value only": [edit(RESULT, JOB, "    type: integer\n    minimum: 1\n    maximum: 1\n")],
    "a lower bound alone": [edit(RESULT, JOB, `${JOB}    minLength: 1\n`)],
  },
};
