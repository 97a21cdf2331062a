import { CODES, OPERATION, OTHER, PARAMETER, RESULT, ROOT } from "../minimal.js";
import { edit, remove, write, type RuleCases } from "../support.js";

const remedy = "Correct the code, or add it to error-codes.yaml if the reference documents it.";
const unknown = (code: string) => ({ message: `${code} is not in the catalogue of error codes.`, remedy });

export const knownErrorCodes: RuleCases = {
  violating: [
    { title: "in a description of one line", changes: [edit(OPERATION, "CSS.0001", "▸CSS.0002")], ...unknown("CSS.0002") },
    {
      title: "in a description of several lines",
      changes: [
        edit(
          ROOT,
          "description: Search as a service.",
          "description: |\n    Search as a service.\n\n    - `CSS.0001`: known\n    - `▸CSS.0009`: not known",
        ),
      ],
      ...unknown("CSS.0009"),
    },
    {
      title: "in the summary of an example",
      changes: [edit(OPERATION, "summary: Restarting", "summary: Restarting, not ▸CSS.0003")],
      ...unknown("CSS.0003"),
    },
    { title: "in the value of an example", changes: [edit(OPERATION, 'jobId: "1"', 'jobId: "▸CSS.0003"')], ...unknown("CSS.0003") },
    { title: "in a component", changes: [edit(OTHER, "Any other answer.", "Any other answer, as ▸CSS.0011.")], ...unknown("CSS.0011") },
    { title: "in a value", changes: [edit(RESULT, "type: string", "type: string\n    default: ▸CSS.1234")], ...unknown("CSS.1234") },
    { title: "a code with a letter in it", changes: [edit(OPERATION, "CSS.0001", "▸CSS.000l")], ...unknown("CSS.000l") },
    { title: "a code with a digit too many", changes: [edit(OPERATION, "CSS.0001", "▸CSS.00001")], ...unknown("CSS.00001") },
  ],
  passing: {
    "a known code in several places": [
      edit(PARAMETER, "ID of the cluster.", "ID of the cluster (else CSS.0001, CSS.0001)."),
      edit(OTHER, "Any other answer.", "Not CSS.0001."),
    ],
    "codes of other services": [edit(OTHER, "Any other answer.", "APIGW.0301, ACSS.0002 or CSS alone.")],
    "no catalogue, which lint reports itself": [remove(CODES)],
    "a catalogue that is none, which lint reports itself": [write(CODES, "- CSS.0001\n")],
  },
};
