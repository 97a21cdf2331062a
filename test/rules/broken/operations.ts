import { REFERENCE } from "../../../scripts/rules/reference-link.js";
import { cut, edit, mark, write, type Case, type Change } from "../support.js";
import { FACTS, OPERATION, ROOT, ROUTE } from "./real.js";

const undocumented = (status: string) => ({
  rule: "documented-statuses",
  message: `The reference documents status ${status}, the description does not.`,
  remedy: `Add the response "${status}" with what it means here and what to do.`,
});
const noResponse = (status: string, next: string): Change[] => [cut(OPERATION, `    "${status}":\n`, next), mark(OPERATION, "responses:")];

const SECOND = "spec/paths/vpc-endpoint/vpcepservice-close.yaml";
const SAME = ROUTE.replace("cluster_id", "the_cluster_id");
const OF_SAME = "spec/paths/vpc-endpoint/clusters-the_cluster_id-vpcepservice-open.yaml";
const inOtherWords = (text: string) => text.replaceAll(/description: (\|\n\s+)?/g, (start) => `${start}Once more, `);

/** Operations that lack what every operation has. */
export const operations: Case[] = [
  {
    title: "no effect",
    changes: [edit(OPERATION, "  x-effect: billable\n", ""), mark(OPERATION, "post:")],
    rule: "effect",
    message: "The operation does not have x-effect.",
    remedy: "Add x-effect with one of: read, reversible, disruptive, billable, destructive.",
  },
  {
    title: "no link",
    changes: [cut(OPERATION, "  externalDocs:\n", "  x-effect"), mark(OPERATION, "post:")],
    rule: "reference-link",
    message: "The operation does not link to its page of the reference.",
    remedy: `Add externalDocs with a url that starts with ${REFERENCE}.`,
  },
  {
    title: "no default response",
    changes: [write(OPERATION, (text) => text.slice(0, text.indexOf("    default:"))), mark(OPERATION, "responses:")],
    rule: "documented-statuses",
    message: "The operation has no default response.",
    remedy: "Add default with $ref: ../../components/responses/OtherAnswer.yaml.",
  },
  { title: "no response 200", changes: noResponse("200", '    "400":'), ...undocumented("200") },
  { title: "no response 409", changes: noResponse("409", '    "412":'), ...undocumented("409") },
  { title: "no response 412, to which the ledger points", changes: noResponse("412", "    default:"), ...undocumented("412") },
  { title: "no refusals", changes: noResponse("400", "    default:"), ...undocumented("400") },
  {
    title: "no responses",
    changes: [write(OPERATION, (text) => text.slice(0, text.indexOf("  responses:"))), mark(OPERATION, "post:")],
    rule: "documented-statuses",
    message: "The operation has no responses.",
    remedy: "Add responses with 200, 400, 409, 412, default.",
  },
  {
    title: "no example of an answer",
    changes: [
      cut(OPERATION, "          examples:\n            enabled:\n", '    "400":'),
      edit(OPERATION, "is enabled.\n      content:\n        application/json", "is enabled.\n      content:\n        ▸application/json"),
    ],
    rule: "body-examples",
    message: "The body has no example.",
    remedy: "Add examples with at least one named example from the reference or a recording.",
  },
  {
    title: "no summary",
    changes: [edit(OPERATION, "  summary: Enable the VPC endpoint service\n", ""), mark(OPERATION, "post:")],
    rule: "operation-summary",
    message: "Operation object should contain `summary` field.",
    remedy: "Say in a few words what the operation does.",
  },
  {
    title: "no description",
    changes: [cut(OPERATION, "  description: |\n    Enables", "  tags:"), mark(OPERATION, "post:")],
    rule: "operation-description",
    message: "Operation object should contain `description` field.",
    remedy: "Say what the operation does, what it costs or interrupts, and which error codes can be expected.",
  },
  {
    title: "no operationId",
    changes: [edit(OPERATION, "  operationId: startVpecp\n", ""), mark(OPERATION, "post:")],
    rule: "operation-operationId",
    message: "Operation object should contain `operationId` field.",
    remedy: "Add operationId: the official name with a small first letter.",
  },
  {
    title: "no tags",
    changes: [edit(OPERATION, "  tags:\n    - vpc-endpoint\n", ""), mark(OPERATION, "post:")],
    rule: "operation-tags",
    message: 'Operation must have non-empty "tags" array.',
    remedy: "Use a tag of openapi.yaml, or add the tag there with a description.",
  },
  {
    title: "a tag that the root does not have",
    changes: [edit(OPERATION, "  tags:\n    - vpc-endpoint\n", "  tags:\n    - ▸vpc-endpoints\n")],
    rule: "operation-tag-defined",
    message: "Operation tags must be defined in global tags.",
    remedy: "Use a tag of openapi.yaml, or add the tag there with a description.",
  },
  {
    title: "an operationId without the transposed letters",
    changes: [edit(OPERATION, "operationId: startVpecp", "operationId: ▸startVpcep")],
    rule: "official-name",
    message: 'There are no facts of the reference page for the operationId "startVpcep".',
    remedy: "Use the official name with a small first letter, and write test/reference/startVpcep.yaml from the page.",
  },
  {
    title: "an operationId for the second time",
    changes: [
      edit(
        ROOT,
        "components:\n",
        "  /v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/close:\n    $ref: paths/vpc-endpoint/vpcepservice-close.yaml\ncomponents:\n",
      ),
      (files) => ({ ...files, [SECOND]: inOtherWords(String(files[OPERATION])) }),
      edit(SECOND, "operationId:", "▸operationId:"),
    ],
    rule: "operation-operationId-unique",
    message: "Every operation must have a unique `operationId`.",
    remedy: "Give each operation the official name of its own page.",
  },
  {
    title: "a path that differs from another one only in the name of a parameter",
    changes: [
      edit(ROOT, "components:\n", `  ▸${SAME}:\n    $ref: ${OF_SAME.slice("spec/".length)}\ncomponents:\n`),
      (files) => ({ ...files, [OF_SAME]: inOtherWords(String(files[OPERATION])).replaceAll(/(s)tartVpecp\b/gi, "$1topVpecp") }),
      (files) => ({ ...files, "test/reference/stopVpecp.yaml": String(files[FACTS]).replace("name: StartVpecp", "name: StopVpecp") }),
    ],
    rule: "no-identical-paths",
    message: `The path already exists which differs only by path parameter name(s): \`${ROUTE}\` and \`${SAME}\`.`,
    remedy: "Keep one of the two paths; they differ only in the names of their parameters.",
  },
];
