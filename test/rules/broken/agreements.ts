import { append, cut, edit, mark, MARK, move, remove, write, type Case, type Change } from "../support.js";
import { CLUSTER_ID, ERROR_BODY, LEDGER, OPERATION, OTHER, REQUEST, RESULT, ROOT, ROUTE, TO_CLUSTER_ID, TO_RESULT } from "./real.js";

/** The ledger after what its entries point to was moved. */
const notesMove = (from: string, to: string): Change => write(LEDGER, (text) => text.replaceAll(from, to));

/** Descriptions that are OpenAPI, but not what this project agreed on. */
export const agreements: Case[] = [
  {
    title: "a path item in another folder",
    changes: [
      move(OPERATION, "spec/paths/other/vpcepservice-open.yaml"),
      notesMove("paths/vpc-endpoint", "paths/other"),
      edit(ROOT, "$ref: paths/vpc-endpoint", "$ref: ▸paths/other"),
    ],
    rule: "layout",
    message: "The path item is in paths/other/vpcepservice-open.yaml.",
    remedy: "Move the file to paths/vpc-endpoint/vpcepservice-open.yaml.",
  },
  {
    title: "a path item under another name, with the ledger left behind",
    changes: [
      move(OPERATION, "spec/paths/vpc-endpoint/open.yaml"),
      edit(ROOT, "$ref: paths/vpc-endpoint/vpcepservice-open", "$ref: ▸paths/vpc-endpoint/open"),
    ],
    rule: "layout",
    message: "The path item is in paths/vpc-endpoint/open.yaml.",
    remedy: "Move the file to paths/vpc-endpoint/vpcepservice-open.yaml.",
  },
  {
    title: "a path item without operations",
    changes: [cut(OPERATION, "post:\n", "    default:", "x-later:\n"), write(OPERATION, (text) => `▸${text}`)],
    rule: "layout",
    message: `The path ${ROUTE} has no operation.`,
    remedy: "Describe its operations under get, put, post, patch or delete, or remove the path.",
  },
  {
    title: "a schema among the responses",
    changes: [
      move(RESULT, "spec/components/responses/StartVpecpResult.yaml"),
      edit(OPERATION, TO_RESULT, "$ref: ▸../../components/responses/StartVpecpResult.yaml"),
    ],
    rule: "layout",
    message: "The $ref leads to components/responses/StartVpecpResult.yaml.",
    remedy: "Move the file to components/schemas/StartVpecpResult.yaml.",
  },
  {
    title: "a shared schema among the responses, with the ledger left behind",
    changes: [
      move(ERROR_BODY, "spec/components/responses/ErrorBody.yaml"),
      write(OPERATION, (text) => text.replaceAll("schemas/ErrorBody", "responses/ErrorBody")),
      write(OPERATION, (text) => text.replace("../../components/responses/ErrorBody", "▸../../components/responses/ErrorBody")),
    ],
    rule: "layout",
    message: "The $ref leads to components/responses/ErrorBody.yaml.",
    remedy: "Move the file to components/schemas/ErrorBody.yaml.",
  },
  {
    title: "a second schema of the same name, in another folder",
    changes: [
      edit(OPERATION, TO_RESULT, "$ref: ▸../../components/responses/ErrorBody.yaml"),
      move(RESULT, "spec/components/responses/ErrorBody.yaml"),
    ],
    rule: "layout",
    message: "The $ref leads to components/responses/ErrorBody.yaml.",
    remedy: "Move the file to components/schemas/ErrorBody.yaml.",
  },
  {
    title: "an object inside an operation",
    changes: [
      edit(
        OPERATION,
        `            ${TO_RESULT}\n`,
        "            type: object\n            ▸properties:\n              action:\n                type: string\n",
      ),
    ],
    rule: "layout",
    message: "This object is described inside an operation.",
    remedy: "Move it to components/schemas/<Name>.yaml, one concept per file, and refer to that file.",
  },
  {
    title: "a renamed parameter",
    changes: [edit(CLUSTER_ID, "name: cluster_id", "name: ▸clusterId")],
    rule: "layout",
    message: "The parameter is called clusterId, but its file cluster_id.yaml.",
    remedy: "Correct the name, or rename the file to clusterId.yaml.",
  },
  {
    title: "a renamed parameter in the path",
    changes: [edit(ROOT, ROUTE, `▸${ROUTE.replace("cluster_id", "clusterId")}`)],
    rule: "path-parameters",
    message: "No path parameter called clusterId is listed for this path.",
    remedy: "Did you mean {cluster_id}?",
  },
  {
    title: "a parameter that is not listed",
    changes: [edit(OPERATION, `  - ${TO_CLUSTER_ID}\n`, ""), mark(ROOT, ROUTE)],
    rule: "path-parameters",
    message: "No path parameter called cluster_id is listed for this path.",
    remedy: "List it in the file of the path item: under parameters, with $ref: ../../components/parameters/cluster_id.yaml.",
  },
  {
    title: "a parameter that is listed twice",
    changes: [edit(OPERATION, `  - ${TO_CLUSTER_ID}\n`, `  - ${TO_CLUSTER_ID}\n  - ▸${TO_CLUSTER_ID}\n`)],
    rule: "operation-parameters-unique",
    message: "Paths must have unique `name` + `in` parameters. Repeats of `in:path` + `name:cluster_id`.",
    remedy: "Keep one of the two parameters.",
  },
  {
    title: "a path parameter that is not required",
    changes: [edit(CLUSTER_ID, "required: true", "required: ▸false")],
    rule: "path-parameters",
    message: "The path parameter cluster_id is not required, but a path without it is another path.",
    remedy: "Write required: true.",
  },
  {
    title: "a parameter without a name in the path",
    changes: [edit(ROOT, ROUTE, ROUTE.replace("cluster_id", "")), write(OPERATION, (text) => `${MARK}${text}`)],
    rule: "path-declaration-must-exist",
    message: "Path parameter declarations must be non-empty. `{}` is invalid.",
    remedy: "Write the name of a parameter between { and }.",
  },
  {
    title: "a slash at the end of a path",
    changes: [edit(ROOT, ROUTE, `▸${ROUTE}/`)],
    rule: "no-path-trailing-slash",
    message: `\`${ROUTE}/\` should not have a trailing slash.`,
    remedy: "Delete the slash at the end.",
  },

  {
    title: "a misspelled security scheme",
    changes: [edit(ROOT, "  - Token: []", "  - ▸Tokn: []")],
    rule: "security-defined",
    message: "There is no `Tokn` security scheme defined.",
    remedy: "Name a scheme of components.securitySchemes in openapi.yaml.",
  },
  {
    title: "an unused security scheme",
    changes: [edit(ROOT, "  - Token: []\n", ""), edit(ROOT, "    Token:\n", "    ▸Token:\n")],
    rule: "no-unused-components",
    message: 'Security scheme: "Token" is never used.',
    remedy: "Use the component or delete it.",
  },
  {
    title: "a misspelled variable of the server",
    changes: [edit(ROOT, "url: https://css.{region}.", "url: ▸https://css.{regon}.")],
    rule: "no-undefined-server-variable",
    message: "The `regon` variable is not defined in the `variables` objects.",
    remedy: "Give the variable the same name in url and under variables.",
  },
  {
    title: "a default region that is none",
    changes: [edit(ROOT, "default: eu-de", "default: ▸eu-ch")],
    rule: "oas3-server-variables",
    message: 'Server Variable "region" has a default not listed in the enum.',
    remedy: "Give the variable the same name in url and under variables, and list its default in enum.",
  },
  {
    title: "an open request",
    changes: [edit(REQUEST, "additionalProperties: false\n", ""), mark(REQUEST, "type: object")],
    rule: "open-and-closed-bodies",
    message: "The request accepts fields that nobody described.",
    remedy: "Add additionalProperties: false.",
  },
  {
    title: "a closed answer",
    changes: [append(RESULT, "additionalProperties: ▸false\n")],
    rule: "open-and-closed-bodies",
    message: "The response forbids fields that the service may add.",
    remedy: "Remove additionalProperties: false.",
  },
  {
    title: "copied words",
    changes: [
      edit(
        OTHER,
        "description: Whatever the gateway says. The example is the form in which it usually refuses a request.",
        "description: The body with which the service refuses a request.",
      ),
      edit(ERROR_BODY, "description: The body", "description: ▸The body"),
    ],
    rule: "own-words",
    message: "This description stands word for word in another place too.",
    remedy: "If both mean the same thing, move it to components/ and refer to it; otherwise say what is different here.",
  },
  {
    title: "a script in a text",
    changes: [edit(ERROR_BODY, "description: The body", "description: ▸The <script>body</script>")],
    rule: "no-unsafe-markdown",
    message: "Markdown descriptions must not contain '<script>' tags.",
    remedy: "Write the text without HTML and scripts; put code into backquotes.",
  },
  {
    title: "a status without quotes",
    changes: [edit(OPERATION, '    "200":', "    ▸200:")],
    rule: "parser",
    message: "Mapping key must be a string scalar rather than number.",
    remedy: "Put the key into quotes, and write only what JSON can hold too.",
  },
  {
    title: "no facts of the page",
    changes: [remove("test/reference/startVpecp.yaml"), edit(OPERATION, "operationId: ", "operationId: ▸")],
    rule: "official-name",
    message: 'There are no facts of the reference page for the operationId "startVpecp".',
    remedy: "Use the official name with a small first letter, and write test/reference/startVpecp.yaml from the page.",
  },
];
