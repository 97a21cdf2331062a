import { FACTS, OPERATION } from "../minimal.js";
import { cut, edit, mark, remove, write, type RuleCases } from "../support.js";

export const documentedStatuses: RuleCases = {
  violating: [
    {
      title: "a documented status is missing",
      changes: [edit(FACTS, '  "400": {}\n', '  "400": {}\n  "409": {}\n'), mark(OPERATION, "responses:")],
      message: "The reference documents status 409, the description does not.",
      remedy: 'Add the response "409" with what it means here and what to do.',
    },
    {
      title: "no default response",
      changes: [edit(OPERATION, "    default:\n      $ref: ../../components/responses/OtherAnswer.yaml\n", ""), mark(OPERATION, "responses:")],
      message: "The operation has no default response.",
      remedy: "Add default with $ref: ../../components/responses/OtherAnswer.yaml.",
    },
    {
      title: "a status that is not documented",
      changes: [edit(OPERATION, "    default:", '    ▸"418":\n      description: Teapot.\n    default:')],
      message: "The reference does not document status 418 for this operation.",
      remedy: "Remove the response; the default response covers it.",
    },
    {
      title: "no responses",
      changes: [write(OPERATION, (text) => `${text.slice(0, text.indexOf("  responses:"))}`), mark(OPERATION, "post:")],
      message: "The operation has no responses.",
      remedy: "Add responses with 200, 400, default.",
    },
  ],
  passing: {
    "an operation without facts, which official-name reports": [remove(FACTS)],
    "a status with an unquoted key": [edit(OPERATION, '"400":', "400:")],
    "a page without a table of statuses": [write(FACTS, "name: RestartCluster\n"), cut(OPERATION, '    "200":', "    default:")],
  },
};
