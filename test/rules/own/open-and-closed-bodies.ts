import { REQUEST, RESULT } from "../minimal.js";
import { append, edit, mark, write, type RuleCases } from "../support.js";

const open = { message: "The request accepts fields that nobody described.", remedy: "Add additionalProperties: false." };
const closed = { message: "The response forbids fields that the service may add.", remedy: "Remove additionalProperties: false." };

export const openAndClosedBodies: RuleCases = {
  violating: [
    {
      title: "a request without a word on other fields",
      changes: [edit(REQUEST, "additionalProperties: false\n", ""), mark(REQUEST, "type: object")],
      ...open,
    },
    {
      title: "a request that accepts other fields",
      changes: [edit(REQUEST, "additionalProperties: false", "additionalProperties: true"), mark(REQUEST, "type: object")],
      ...open,
    },
    {
      title: "an open object inside a request",
      changes: [append(REQUEST, "  ▸window:\n    type: object\n    description: When.\n    properties:\n      start:\n        type: string\n")],
      ...open,
    },
    {
      title: "an open object in a list in a request, behind a reference",
      changes: [
        append(REQUEST, "  windows:\n    type: array\n    description: When.\n    items:\n      $ref: Window.yaml\n"),
        write("spec/components/schemas/Window.yaml", "▸type: object\ndescription: From when.\nproperties:\n  start:\n    type: string\n"),
      ],
      ...open,
    },
    { title: "a closed answer", changes: [edit(RESULT, "required:", "additionalProperties: ▸false\nrequired:")], ...closed },
    {
      title: "a closed object inside an answer",
      changes: [append(RESULT, "  node:\n    type: object\n    description: Where.\n    additionalProperties: ▸false\n")],
      ...closed,
    },
  ],
  passing: {
    "a request with described values under free names": [edit(REQUEST, "additionalProperties: false", "additionalProperties:\n  type: string")],
    "a condition in a request, which is no object of its own": [append(REQUEST, "not:\n  properties:\n    rolling:\n      const: false\n")],
    "a recursive request": [append(REQUEST, "  then:\n    $ref: RestartRequest.yaml\n")],
    "an answer that says that it is open": [edit(RESULT, "required:", "additionalProperties: true\nrequired:")],
    "a parameter": [write("spec/components/parameters/project_id.yaml", (text) => `${text}  additionalProperties: false\n`)],
  },
};
