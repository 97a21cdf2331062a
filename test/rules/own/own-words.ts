import { OPERATION, OTHER, RESULT } from "../minimal.js";
import { append, edit, write, type RuleCases } from "../support.js";

const LONG = "The identifier of the job, which stays the same until it ends.";
const message = "This description stands word for word in another place too.";
const remedy = "If both mean the same thing, move it to components/ and refer to it; otherwise say what is different here.";

export const ownWords: RuleCases = {
  violating: [
    {
      title: "the same words at two fields",
      changes: [edit(RESULT, "ID of the job.", LONG), append(RESULT, `  taskId:\n    type: string\n    description: ▸${LONG}\n`)],
      message,
      remedy,
    },
    {
      title: "the same words in two kinds of things, with other spaces and letter case",
      changes: [
        edit(OPERATION, "description: It restarts.", `description: ▸${LONG}`),
        edit(OTHER, "description: Any other answer.", `description: |\n  ${LONG.toUpperCase().replace(", ", ",\n  ")}`),
      ],
      message,
      remedy,
    },
  ],
  passing: {
    "one component in two places": [
      edit(RESULT, "What was started.", LONG),
      edit(
        OPERATION,
        "The request is wrong.\n",
        "The request is wrong.\n      content:\n        application/json:\n          schema:\n            $ref: ../../components/schemas/RestartResult.yaml\n",
      ),
    ],
    "short words": [edit(RESULT, "What was started.", "ID of the job.")],
    "words that differ a little": [edit(RESULT, "What was started.", LONG), edit(RESULT, "ID of the job.", LONG.replace("stays", "remains"))],
    "one file under two names": [
      write(OTHER, `description: ${LONG}\n`),
      edit(OPERATION, "      description: The request is wrong.", "      $ref: ../../components/responses/OtherAnswer.yaml"),
    ],
  },
};
