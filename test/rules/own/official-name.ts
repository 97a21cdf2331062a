import { FACTS, OPERATION } from "../minimal.js";
import { edit, move, remove, write, type RuleCases } from "../support.js";

export const officialName: RuleCases = {
  violating: [
    {
      title: "a name that no page has",
      changes: [edit(OPERATION, "operationId: restartCluster", "operationId: ▸rebootCluster")],
      message: 'There are no facts of the reference page for the operationId "rebootCluster".',
      remedy: "Use the official name with a small first letter, and write test/reference/rebootCluster.yaml from the page.",
    },
    {
      title: "an operation whose page nobody has written down",
      changes: [remove(FACTS), edit(OPERATION, "operationId: restart", "operationId: ▸restart")],
      message: 'There are no facts of the reference page for the operationId "restartCluster".',
      remedy: "Use the official name with a small first letter, and write test/reference/restartCluster.yaml from the page.",
    },
    {
      title: "a name that differs from the official one",
      changes: [move(FACTS, "test/reference/restartcluster.yaml"), edit(OPERATION, "operationId: restartCluster", "operationId: ▸restartcluster")],
      message: 'The operationId is "restartcluster", but the official name is RestartCluster.',
      remedy: 'Use "restartCluster".',
    },
    {
      title: "a description without the official name",
      changes: [edit(OPERATION, "description: Restarts a cluster (RestartCluster).", "description: ▸Restarts a cluster.")],
      message: "The description does not name the official name, RestartCluster.",
      remedy: "Mention RestartCluster in the description, so that search finds it.",
    },
  ],
  passing: {
    "facts that cannot be used, which are reported in their file": [write(FACTS, "name: RestartCluster\nresponses: [\n")],
    "facts without a name, which are reported in their file": [edit(FACTS, "name: RestartCluster\n", "")],
    "no operationId, which an adopted rule reports": [edit(OPERATION, "  operationId: restartCluster\n", "")],
    "no description, which an adopted rule reports": [
      edit(OPERATION, "  description: Restarts a cluster (RestartCluster). CSS.0001 tells that it cannot.\n", ""),
    ],
    "transposed letters, if the reference transposes them": [
      move(FACTS, "test/reference/restartCulster.yaml"),
      edit("test/reference/restartCulster.yaml", "RestartCluster", "RestartCulster"),
      edit(OPERATION, "operationId: restartCluster", "operationId: restartCulster"),
      edit(OPERATION, "(RestartCluster)", "(RestartCulster)"),
    ],
  },
};
