import { OPERATION } from "../minimal.js";
import { edit, type RuleCases } from "../support.js";

/** The operation with a parameter beside those of its path. */
const withParameter = (place: "query" | "header", schema: string) =>
  edit(OPERATION, "  requestBody:\n", `  parameters:\n    - name: types\n      in: ${place}\n      description: Types of nodes.\n      schema:\n${schema}  requestBody:\n`);

const REMEDY = "Use one of: string, integer, number, boolean. A list that the reference joins by commas is a string.";

export const singleValues: RuleCases = {
  violating: [
    {
      title: "a list in the query",
      changes: [withParameter("query", "        type: ▸array\n        items:\n          type: string\n")],
      message: "The parameter types has the type array, which is not one value.",
      remedy: REMEDY,
    },
    {
      title: "an object in a header, or nothing",
      changes: [withParameter("header", "        type: ▸[object, string]\n")],
      message: "The parameter types has the type object, which is not one value.",
      remedy: REMEDY,
    },
  ],
  passing: {
    "a list that is joined by commas": [withParameter("query", "        type: string\n")],
    "a number": [withParameter("query", "        type: integer\n        minimum: 1\n")],
  },
};
