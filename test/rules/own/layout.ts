import { OPERATION, PARAMETER, REQUEST, RESULT, ROOT, ROUTE } from "../minimal.js";
import { append, cut, edit, mark, move, write, type RuleCases } from "../support.js";

const ITEM = "paths/clusters/restart.yaml";
const RESULT_REF = "$ref: ../../components/schemas/RestartResult.yaml";
const SHARED = "      description: The request is wrong.";
const INLINE = "            type: object\n            description: Written in place.\n";

export const layout: RuleCases = {
  violating: [
    {
      title: "a path item in the folder of another tag",
      changes: [move(OPERATION, "spec/paths/other/restart.yaml"), edit(ROOT, `$ref: ${ITEM}`, "$ref: ▸paths/other/restart.yaml")],
      message: "The path item is in paths/other/restart.yaml.",
      remedy: `Move the file to ${ITEM}.`,
    },
    {
      title: "a path item under another name",
      changes: [move(OPERATION, "spec/paths/clusters/reboot.yaml"), edit(ROOT, `$ref: ${ITEM}`, "$ref: ▸paths/clusters/reboot.yaml")],
      message: "The path item is in paths/clusters/reboot.yaml.",
      remedy: `Move the file to ${ITEM}.`,
    },
    {
      title: "a path item in the root document",
      changes: [edit(ROOT, `    $ref: ${ITEM}`, "    get:\n      operationId: restartCluster"), mark(ROOT, ROUTE)],
      message: "The path item stands in the root document.",
      remedy: "Move it to paths/<tag>/restart.yaml and refer to that file.",
    },
    {
      title: "a path item without an operation",
      changes: [write(OPERATION, "▸summary: Nothing\n")],
      message: `The path ${ROUTE} has no operation.`,
      remedy: "Describe its operations under get, put, post, patch or delete, or remove the path.",
    },
    {
      title: "a path with a parameter that is not closed",
      changes: [edit(ROOT, ROUTE, `▸${ROUTE.replace("{cluster_id}", "{cluster_id")}`)],
      message: `The path ${ROUTE.replace("{cluster_id}", "{cluster_id")} has the segment "{cluster_id", which is neither plain text nor one parameter.`,
      remedy: "Write a parameter as {name}, and one slash between segments.",
    },
    {
      title: "a path with two slashes",
      changes: [edit(ROOT, ROUTE, `▸${ROUTE.replace("/clusters", "//clusters")}`)],
      message: `The path ${ROUTE.replace("/clusters", "//clusters")} has an empty segment.`,
      remedy: "Write a parameter as {name}, and one slash between segments.",
    },
    {
      title: "an operation with security of its own",
      changes: [edit(OPERATION, "  x-effect:", "  ▸security: []\n  x-effect:")],
      message: "security does not belong in an operation.",
      remedy: "Delete it: what openapi.yaml says holds for every operation.",
    },
    {
      title: "webhooks in the root document",
      changes: [append(ROOT, "▸webhooks: {}\n")],
      message: "webhooks does not belong in the root document.",
      remedy: "Move it to the operation that it is about.",
    },
    {
      title: "schemas in the root document",
      changes: [append(ROOT, "  ▸schemas:\n    Job:\n      type: string\n")],
      message: "components.schemas does not belong in the root document.",
      remedy: "Move each entry to a file of its own in components/schemas/ and refer to that file.",
    },
    {
      title: "an object described inside an operation",
      changes: [
        edit(OPERATION, `            ${RESULT_REF}\n`, `${INLINE}            ▸properties:\n              jobId:\n                type: string\n`),
      ],
      message: "This object is described inside an operation.",
      remedy: "Move it to components/schemas/<Name>.yaml, one concept per file, and refer to that file.",
    },
    {
      title: "a component in the folder of another kind",
      changes: [
        move(RESULT, "spec/components/responses/RestartResult.yaml"),
        edit(OPERATION, RESULT_REF, "$ref: ▸../../components/responses/RestartResult.yaml"),
      ],
      message: "The $ref leads to components/responses/RestartResult.yaml.",
      remedy: "Move the file to components/schemas/RestartResult.yaml.",
    },
    {
      title: "a component beside the operation",
      changes: [move(RESULT, "spec/paths/clusters/RestartResult.yaml"), edit(OPERATION, RESULT_REF, "$ref: ▸RestartResult.yaml")],
      message: "The $ref leads to paths/clusters/RestartResult.yaml.",
      remedy: "Move the file to components/schemas/RestartResult.yaml.",
    },
    {
      title: "a component with a small first letter",
      changes: [
        move(RESULT, "spec/components/schemas/restartResult.yaml"),
        edit(OPERATION, RESULT_REF, "$ref: ▸../../components/schemas/restartResult.yaml"),
      ],
      message: "The $ref leads to components/schemas/restartResult.yaml.",
      remedy: "Move the file to components/schemas/RestartResult.yaml.",
    },
    {
      title: "a misplaced component that several operations use, once",
      changes: [
        move(RESULT, "spec/components/responses/RestartResult.yaml"),
        edit(OPERATION, RESULT_REF, "$ref: ▸../../components/responses/RestartResult.yaml"),
        edit(
          OPERATION,
          SHARED,
          `${SHARED}\n      content:\n        application/json:\n          schema:\n            $ref: ../../components/responses/RestartResult.yaml`,
        ),
      ],
      message: "The $ref leads to components/responses/RestartResult.yaml.",
      remedy: "Move the file to components/schemas/RestartResult.yaml.",
    },
    {
      title: "a reference into the middle of a component",
      changes: [edit(OPERATION, RESULT_REF, "$ref: ▸../../components/schemas/RestartRequest.yaml#/properties/rolling")],
      message: "The $ref leads into the middle of components/schemas/RestartRequest.yaml.",
      remedy: "Move what it leads to into a file of its own in components/schemas/.",
    },
    {
      title: "a parameter that has another name than its file",
      changes: [edit(PARAMETER, "name: cluster_id", "name: ▸clusterId")],
      message: "The parameter is called clusterId, but its file cluster_id.yaml.",
      remedy: "Correct the name, or rename the file to clusterId.yaml.",
    },
  ],
  passing: {
    "a scalar described inside an operation": [edit(OPERATION, RESULT_REF, "type: string")],
    "an extension in the root document": [append(ROOT, "x-note: Ours.\n")],
    "a recursive schema": [append(REQUEST, "  next:\n    $ref: RestartRequest.yaml\n"), append(RESULT, '  next:\n    $ref: "#"\n')],
    "a tag that the root does not have, which an adopted rule reports": [edit(OPERATION, "    - clusters\n", "    - cluster\n")],
    "an operation without a tag, which an adopted rule reports": [cut(OPERATION, "  tags:\n", "  externalDocs:")],
    "two paths that would share a name": [
      edit(
        ROOT,
        "components:\n",
        "  /v1.0/{project_id}/clusters/{cluster_id}/{kind}/restart:\n    $ref: paths/clusters/clusters-cluster_id-kind-restart.yaml\ncomponents:\n",
      ),
      write("spec/paths/clusters/clusters-cluster_id-kind-restart.yaml", "get:\n  tags:\n    - clusters\n"),
    ],
  },
};
