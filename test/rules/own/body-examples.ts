import { OPERATION } from "../minimal.js";
import { cut, edit, write, type RuleCases } from "../support.js";

const NAMED = "          examples:\n            restarting:\n";

export const bodyExamples: RuleCases = {
  violating: [
    {
      title: "an answer without an example",
      changes: [
        cut(OPERATION, NAMED, '    "400":'),
        edit(OPERATION, "It restarts.\n      content:\n        application/json", "It restarts.\n      content:\n        ▸application/json"),
      ],
      message: "The body has no example.",
      remedy: "Add examples with at least one named example from the reference or a recording.",
    },
    {
      title: "a request without an example",
      changes: [
        cut(OPERATION, "        examples:\n          rolling:\n", "  responses:"),
        edit(OPERATION, "    required: true\n    content:\n      application/json", "    required: true\n    content:\n      ▸application/json"),
      ],
      message: "The body has no example.",
      remedy: "Add examples with at least one named example from the reference or a recording.",
    },
    {
      title: "a list of examples without one",
      changes: [
        cut(OPERATION, NAMED, '    "400":', "          examples: {}\n"),
        edit(OPERATION, "It restarts.\n      content:\n        application/json", "It restarts.\n      content:\n        ▸application/json"),
      ],
      message: "The body has no example.",
      remedy: "Add examples with at least one named example from the reference or a recording.",
    },
    {
      title: "a nameless example",
      changes: [cut(OPERATION, NAMED, '    "400":', '          ▸example:\n            jobId: "1"\n')],
      message: "The body has a nameless example.",
      remedy: "Move it into examples, under a name in kebab-case, with a summary.",
    },
    {
      title: "a name in camel case",
      changes: [edit(OPERATION, "            restarting:\n", "            ▸nowRestarting:\n")],
      message: 'The example name "nowRestarting" is not in kebab-case.',
      remedy: "Use small letters, digits and hyphens.",
    },
    {
      title: "an example without a summary",
      changes: [edit(OPERATION, "            restarting:\n              summary: Restarting\n", "            ▸restarting:\n")],
      message: 'The example "restarting" has no summary.',
      remedy: "Say in a few words what the example shows.",
    },
    {
      title: "an example in a file of its own without a summary",
      changes: [
        cut(
          OPERATION,
          "            restarting:\n",
          '    "400":',
          "            ▸restarting:\n              $ref: ../../components/examples/Restarting.yaml\n",
        ),
        write("spec/components/examples/Restarting.yaml", 'value:\n  jobId: "1"\n'),
      ],
      message: 'The example "restarting" has no summary.',
      remedy: "Say in a few words what the example shows.",
    },
  ],
  passing: {
    "an answer without a body": [
      cut(
        OPERATION,
        "      content:\n        application/json:\n          schema:\n            $ref: ../../components/schemas/RestartResult.yaml",
        '    "400":',
      ),
    ],
    "names with digits and hyphens": [edit(OPERATION, "            restarting:\n", "            restarting-2-nodes:\n")],
    "an example in a file of its own": [
      cut(
        OPERATION,
        "            restarting:\n",
        '    "400":',
        "            restarting:\n              $ref: ../../components/examples/Restarting.yaml\n",
      ),
      write("spec/components/examples/Restarting.yaml", 'summary: Restarting\nvalue:\n  jobId: "1"\n'),
    ],
  },
};
