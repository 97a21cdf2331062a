import { cut, edit, type Case } from "../support.js";
import { CLUSTER_ID, OPERATION, REQUEST, RESULT, ROOT, ROUTE, TO_CLUSTER_ID, TO_PROJECT_ID, TOKEN } from "./real.js";

const rule = "struct";
const TYPES = '`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null".';
const unknown = (key: string, near?: string) => ({
  rule,
  message: `Property \`${key}\` is not expected here.`,
  remedy: near === undefined ? "Correct the spelling of the key, move it to where it belongs, or delete it." : `Did you mean "${near}"?`,
});
const boolean = { rule, message: "Expected type `boolean` but got `string`.", remedy: "Write true or false, without quotes." };
const notMap = (type: string, got: string) => ({
  rule,
  message: `Expected type \`${type}\` (object) but got \`${got}\`.`,
  remedy: "Write keys with values, or refer to a file that has them.",
});
const LIST = "Write a list: each item on a line of its own, after a hyphen.";

/** Keys that do not exist and values of another type: what is not OpenAPI. */
export const structure: Case[] = [
  {
    title: "a misspelled key of an operation",
    changes: [edit(OPERATION, "  summary: Enable the VPC", "  ▸summry: Enable the VPC")],
    ...unknown("summry", "summary"),
  },
  { title: "misspelled responses", changes: [edit(OPERATION, "  responses:\n", "  ▸responces:\n")], ...unknown("responces", "responses") },
  { title: "a misspelled method", changes: [edit(OPERATION, "post:\n", "▸pots:\n")], ...unknown("pots", "post") },
  {
    title: "a misspelled key of a path item",
    changes: [edit(OPERATION, `parameters:\n  - ${TO_PROJECT_ID}`, `▸paramters:\n  - ${TO_PROJECT_ID}`)],
    ...unknown("paramters", "parameters"),
  },
  {
    title: "a misspelled key of a request body",
    changes: [edit(OPERATION, "    required: true\n", "    ▸requiredd: true\n")],
    ...unknown("requiredd", "required"),
  },
  {
    title: "a misspelled key that has to be there",
    changes: [
      edit(OPERATION, "    description: The options of the endpoint. `{}` is a valid body, leaving it out is not.\n    content:", "    ▸contnet:"),
    ],
    ...unknown("contnet", "content"),
  },
  {
    title: "a misspelled key of a response",
    changes: [edit(OPERATION, '    "200":\n      description:', '    "200":\n      ▸desciption:')],
    ...unknown("desciption", "description"),
  },
  {
    title: "a misspelled key of a media type",
    changes: [
      edit(
        OPERATION,
        "        schema:\n          $ref: ../../components/schemas/StartVpecpRequestBody.yaml",
        "        ▸shema:\n          $ref: ../../components/schemas/StartVpecpRequestBody.yaml",
      ),
    ],
    ...unknown("shema", "schema"),
  },
  {
    title: "an unknown key of an example",
    changes: [edit(OPERATION, "              summary: Enabled\n", "              summary: Enabled\n              ▸source: A page\n")],
    ...unknown("source"),
  },
  { title: "a misspelled key of a parameter", changes: [edit(CLUSTER_ID, "required: true", "▸requird: true")], ...unknown("requird", "required") },
  {
    title: "an unknown key of a parameter",
    changes: [edit(CLUSTER_ID, "required: true\n", "required: true\n▸mandatory: true\n")],
    ...unknown("mandatory"),
  },
  { title: "a misspelled key of a schema", changes: [edit(RESULT, "type: object", "▸tpye: object")], ...unknown("tpye", "type") },
  { title: "a misspelled key of a field", changes: [edit(RESULT, "    type: string", "    ▸tpye: string")], ...unknown("tpye", "type") },
  {
    title: "misspelled additionalProperties",
    changes: [edit(REQUEST, "additionalProperties: false", "▸additonalProperties: false")],
    ...unknown("additonalProperties", "additionalProperties"),
  },
  { title: "misspelled properties", changes: [edit(RESULT, "properties:\n", "▸propertees:\n")], ...unknown("propertees", "properties") },
  {
    title: "a keyword of OpenAPI 3.0",
    changes: [edit(RESULT, "    type: string\n", "    type: string\n    ▸nullable: true\n")],
    ...unknown("nullable"),
  },
  { title: "a misspelled key of a server", changes: [edit(ROOT, "    variables:\n", "    ▸variabels:\n")], ...unknown("variabels", "variables") },
  {
    title: "a misspelled key of a tag",
    changes: [edit(ROOT, "    x-displayName: VPC", "    ▸displayName: VPC")],
    ...unknown("displayName", "x-displayName"),
  },
  { title: "a misspelled key of a security scheme", changes: [edit(TOKEN, "in: header", "▸inn: header")], ...unknown("inn", "in") },
  { title: "a path without a slash", changes: [edit(ROOT, ROUTE, `▸${ROUTE.slice(1)}`)], ...unknown(ROUTE.slice(1)) },
  { title: "a status with letters", changes: [edit(OPERATION, '    "200":\n', '    ▸"2OO":\n')], ...unknown("2OO") },

  { title: "quoted text in place of a boolean", changes: [edit(CLUSTER_ID, "required: true", 'required: ▸"yes"')], ...boolean },
  { title: "yes in place of true", changes: [edit(CLUSTER_ID, "required: true", "required: ▸yes")], ...boolean },
  {
    title: "a misspelled type",
    changes: [edit(RESULT, "    type: string", "    type: ▸strng")],
    rule,
    message: TYPES,
    remedy: 'Did you mean "string"?',
  },
  { title: "no type", changes: [edit(RESULT, "    type: string", "    ▸type:")], rule, message: TYPES, remedy: "Use one of these values." },
  {
    title: "a misspelled place of a parameter",
    changes: [edit(CLUSTER_ID, "in: path", "in: ▸pth")],
    rule,
    message: '`in` can be one of the following only: "query", "header", "path", "cookie".',
    remedy: 'Did you mean "path"?',
  },
  {
    title: "a misspelled kind of security scheme",
    changes: [edit(TOKEN, "type: apiKey", "type: ▸apikey")],
    rule,
    message: '`type` can be one of the following only: "apiKey", "http", "oauth2", "openIdConnect", "mutualTLS".',
    remedy: 'Did you mean "apiKey"?',
  },
  {
    title: "a map of parameters",
    changes: [
      edit(OPERATION, `  - ${TO_PROJECT_ID}\n  - ${TO_CLUSTER_ID}\n`, `  ▸project_id:\n    ${TO_PROJECT_ID}\n  cluster_id:\n    ${TO_CLUSTER_ID}\n`),
    ],
    rule,
    message: "Expected type `ParameterList` (array) but got `object`.",
    remedy: LIST,
  },
  {
    title: "text in place of a list of tags",
    changes: [edit(OPERATION, "  tags:\n    - vpc-endpoint\n", "  tags: ▸vpc-endpoint\n")],
    rule,
    message: "Expected type `array` but got `string`.",
    remedy: LIST,
  },
  {
    title: "a list of responses",
    changes: [cut(OPERATION, "  responses:\n", "    default:", "  responses:\n    ▸- description: Enabled.\n  x-rest:\n")],
    ...notMap("Responses", "array"),
  },
  { title: "a list of fields", changes: [cut(RESULT, "  action:\n", "    const:", "  ▸- type: string\n")], ...notMap("SchemaProperties", "array") },
  {
    title: "a number as operationId",
    changes: [edit(OPERATION, "operationId: startVpecp", "operationId: ▸7")],
    rule,
    message: "Expected type `string` but got `integer`.",
    remedy: "Write a value of the type string.",
  },
  {
    title: "a summary without words",
    changes: [edit(OPERATION, "  summary: Enable the VPC endpoint service", "  ▸summary:")],
    rule,
    message: "Expected type `string` but got `null`.",
    remedy: "Write a value of the type string.",
  },
  {
    title: "a link without a target",
    changes: [cut(OPERATION, "  externalDocs:\n", "  x-effect", "  ▸externalDocs:\n    description: The page\n")],
    rule,
    message: "The field `url` must be present on this level.",
    remedy: "Add url.",
  },
  {
    title: "a link that is a number",
    changes: [cut(OPERATION, "    url: https", "  x-effect", "    url: ▸7\n")],
    rule,
    message: "Expected type `string` but got `integer`.",
    remedy: "Write a value of the type string.",
  },
  {
    title: "a length below zero",
    changes: [edit(CLUSTER_ID, "minLength: 1", "minLength: ▸-1")],
    rule,
    message: "The value of the minLength field must be greater than or equal to 0.",
    remedy: "Write a greater number.",
  },

];
