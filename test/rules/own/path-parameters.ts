import { OPERATION, PARAMETER, ROOT, ROUTE } from "../minimal.js";
import { append, edit, mark, write, type RuleCases } from "../support.js";

const LIST = "  - $ref: ../../components/parameters/cluster_id.yaml\n";

export const pathParameters: RuleCases = {
  violating: [
    {
      title: "a parameter that nobody lists",
      changes: [edit(OPERATION, LIST, ""), mark(ROOT, ROUTE)],
      message: "No path parameter called cluster_id is listed for this path.",
      remedy: "List it in the file of the path item: under parameters, with $ref: ../../components/parameters/cluster_id.yaml.",
    },
    {
      title: "a path that spells a parameter in another way",
      changes: [edit(ROOT, ROUTE, `▸${ROUTE.replace("{cluster_id}", "{clusterId}")}`)],
      message: "No path parameter called clusterId is listed for this path.",
      remedy: "Did you mean {cluster_id}?",
    },
    {
      title: "a parameter that only one of two operations lists",
      changes: [
        edit(OPERATION, LIST, ""),
        edit(OPERATION, "post:\n", `post:\n  parameters:\n  ${LIST}`),
        append(OPERATION, "get:\n  operationId: getRestart\n"),
        mark(ROOT, ROUTE),
      ],
      message: "No path parameter called cluster_id is listed for this path.",
      remedy: "List it in the file of the path item: under parameters, with $ref: ../../components/parameters/cluster_id.yaml.",
    },
    {
      title: "a parameter of another path",
      changes: [
        edit(OPERATION, LIST, `${LIST}  - ▸$ref: ../../components/parameters/snapshot_id.yaml\n`),
        write("spec/components/parameters/snapshot_id.yaml", "name: snapshot_id\nin: path\nrequired: true\nschema:\n  type: string\n"),
      ],
      message: `The path ${ROUTE} has no {snapshot_id}.`,
      remedy: "Remove the parameter here, or add {snapshot_id} to the path in openapi.yaml.",
    },
    {
      title: "a parameter that may be left out",
      changes: [edit(PARAMETER, "required: true", "required: ▸false")],
      message: "The path parameter cluster_id is not required, but a path without it is another path.",
      remedy: "Write required: true.",
    },
    {
      title: "a parameter without a word on being required",
      changes: [edit(PARAMETER, "required: true\n", ""), mark(PARAMETER, "name: cluster_id")],
      message: "The path parameter cluster_id is not required, but a path without it is another path.",
      remedy: "Write required: true.",
    },
  ],
  passing: {
    "parameters listed at the operation": [edit(OPERATION, LIST, ""), edit(OPERATION, "post:\n", `post:\n  parameters:\n  ${LIST}`)],
    "parameters that are not in the path": [edit(OPERATION, LIST, `${LIST}  - name: limit\n    in: query\n    schema:\n      type: integer\n`)],
    "a parameter whose file has another name, which layout reports": [edit(PARAMETER, "name: cluster_id", "name: clusterId")],
  },
};
