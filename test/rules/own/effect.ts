import { OPERATION } from "../minimal.js";
import { edit, mark, type RuleCases } from "../support.js";

const EFFECTS = "read, reversible, disruptive, billable, destructive";
const REPEATS = "safe, unsafe, unclear";

export const effect: RuleCases = {
  violating: [
    {
      title: "no effect",
      changes: [edit(OPERATION, "  x-effect: disruptive\n", ""), mark(OPERATION, "post:")],
      message: "The operation does not have x-effect.",
      remedy: `Add x-effect with one of: ${EFFECTS}.`,
    },
    {
      title: "no word on repetition",
      changes: [edit(OPERATION, "  x-repeat: unsafe\n", ""), mark(OPERATION, "post:")],
      message: "The operation does not have x-repeat.",
      remedy: `Add x-repeat with one of: ${REPEATS}.`,
    },
    {
      title: "a misspelled key",
      changes: [edit(OPERATION, "x-effect: disruptive", "▸x-effekt: disruptive")],
      message: '"x-effekt" has no meaning here.',
      remedy: 'Did you mean "x-effect"?',
    },
    {
      title: "an effect that is none of the five",
      changes: [edit(OPERATION, "x-effect: disruptive", "x-effect: ▸dangerous")],
      message: 'x-effect is "dangerous", which is not one of its values.',
      remedy: `Use one of: ${EFFECTS}.`,
    },
    {
      title: "a value for repetition that is none of the three",
      changes: [edit(OPERATION, "x-repeat: unsafe", "x-repeat: ▸false")],
      message: "x-repeat is false, which is not one of its values.",
      remedy: `Use one of: ${REPEATS}.`,
    },
    {
      title: "reading that must not be repeated",
      changes: [edit(OPERATION, "x-effect: disruptive", "x-effect: read"), edit(OPERATION, "x-repeat: unsafe", "x-repeat: ▸unsafe")],
      message: "An operation that only reads can always be repeated.",
      remedy: "Set x-repeat to safe, or correct x-effect.",
    },
  ],
  passing: {
    "reading that can be repeated": [
      edit(OPERATION, "x-effect: disruptive", "x-effect: read"),
      edit(OPERATION, "x-repeat: unsafe", "x-repeat: safe"),
    ],
    "an extension that is not ours": [edit(OPERATION, "x-repeat: unsafe", "x-repeat: unsafe\n  x-other: dangerous")],
  },
};
