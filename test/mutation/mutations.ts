/**
 * A change of the contract that no writer may make unnoticed. Here are the kinds of changes, made in the files as a writer
 * makes them; every-fact.test.ts makes those of single statements everywhere.
 */
export interface Mutation {
  name: string;
  /** File below spec/. */
  file: string;
  /** Text that stands in the file exactly once, and what replaces it. */
  from: string;
  to: string;
}

const OPERATION = "paths/vpc-endpoint/vpcepservice-open.yaml";
const REQUEST = "components/schemas/StartVpecpRequestBody.yaml";
const RESULT = "components/schemas/StartVpecpResult.yaml";
const ERROR = "components/schemas/ErrorBody.yaml";
const OTHER = "components/responses/OtherAnswer.yaml";
const CLUSTER = "components/parameters/cluster_id.yaml";
const CONNECTION = "components/schemas/VpcepConnection.yaml";
const CLUSTERS = "paths/cluster-management/clusters.yaml";
const START = "components/parameters/start.yaml";
const ROOT = "openapi.yaml";
const CODES = "error-codes.yaml";
const ROUTE = "/v1.0/{project_id}/clusters/{cluster_id}/vpcepservice/open";

const NOT_RULE = `not:
  required:
    - dualstackEnable
  properties:
    dualstackEnable:
      const: true
    professionVpcep:
      const: false
`;

const SNAPSHOT_NAME_TAKEN = "  remedy: Choose another name for the snapshot.\n  retryable: false\n";

export const mutations: Mutation[] = [
  { name: "rename a request field", file: REQUEST, from: "  endpointWithDnsName:\n    type: boolean", to: "  endpointWithDnsNames:\n    type: boolean" },
  { name: "drop a request field", file: REQUEST, from: "  endpointWithDnsName:\n    type: boolean", to: "  x-endpointWithDnsName:\n    type: boolean" },
  { name: "change the type of a request field", file: REQUEST, from: "  endpointWithDnsName:\n    type: boolean", to: "  endpointWithDnsName:\n    type: string" },
  { name: "require a request field", file: REQUEST, from: "type: object\n", to: "type: object\nrequired: [endpointWithDnsName]\n" },
  { name: "allow null in a request field", file: REQUEST, from: "  professionVpcep:\n    type: boolean", to: "  professionVpcep:\n    type: [boolean, 'null']" },
  { name: "add a default to a request field", file: REQUEST, from: "  dualstackEnable:\n    type: boolean", to: "  dualstackEnable:\n    default: false\n    type: boolean" },
  { name: "add a request field", file: REQUEST, from: "properties:\n  endpoint", to: "properties:\n  note:\n    type: string\n    description: A note.\n  endpoint" },
  { name: "spell a request field as the later revision does", file: REQUEST, from: "  endpointWithDnsName:", to: "  endpoint_with_dns_name:" },
  { name: "loosen additionalProperties", file: REQUEST, from: "additionalProperties: false", to: "additionalProperties: true" },
  { name: "allow additional properties of one type", file: REQUEST, from: "additionalProperties: false", to: "additionalProperties:\n  type: string" },
  { name: "drop additionalProperties", file: REQUEST, from: "additionalProperties: false\n", to: "" },
  { name: "drop the dual-stack rule", file: REQUEST, from: NOT_RULE, to: "" },
  { name: "turn the dual-stack rule round", file: REQUEST, from: "      const: true\n    professionVpcep:\n      const: false", to: "      const: false\n    professionVpcep:\n      const: true" },
  { name: "let the dual-stack rule miss an absent field", file: REQUEST, from: "    - dualstackEnable\n  properties", to: "    - dualstackEnable\n    - professionVpcep\n  properties" },
  { name: "make the request body optional", file: OPERATION, from: "    required: true", to: "    required: false" },
  { name: "change the media type of the request", file: OPERATION, from: "    content:\n      application/json:\n        schema:\n          $ref: ../../components/schemas/StartVpecpRequestBody.yaml", to: "    content:\n      application/merge-patch+json:\n        schema:\n          $ref: ../../components/schemas/StartVpecpRequestBody.yaml" },
  { name: "change the method", file: OPERATION, from: "\npost:", to: "\nput:" },
  { name: "change a path segment", file: ROOT, from: "/vpcepservice/open:", to: "/vpcepservice/start:" },
  { name: "change the version in the path", file: ROOT, from: `${ROUTE}:`, to: `${ROUTE.replace("v1.0", "v2.0")}:` },
  { name: "add a trailing slash to the path", file: ROOT, from: "/vpcepservice/open:", to: "/vpcepservice/open/:" },
  { name: "drop a path parameter", file: OPERATION, from: "  - $ref: ../../components/parameters/cluster_id.yaml\n", to: "" },
  { name: "rename a path parameter", file: CLUSTER, from: "name: cluster_id", to: "name: clusterId" },
  { name: "change the type of a path parameter", file: CLUSTER, from: "type: string", to: "type: integer" },
  { name: "allow an empty path parameter", file: CLUSTER, from: "  minLength: 1\n", to: "" },
  { name: "restrict a path parameter", file: CLUSTER, from: "  minLength: 1\n", to: "  minLength: 1\n  maxLength: 36\n" },
  { name: "add a query parameter", file: OPERATION, from: "parameters/cluster_id.yaml\n", to: "parameters/cluster_id.yaml\n  - name: force\n    in: query\n    description: Whether to force it.\n    schema:\n      type: boolean\n" },
  { name: "change the operationId", file: OPERATION, from: "operationId: startVpecp", to: "operationId: startVpcep" },
  { name: "deprecate the operation", file: OPERATION, from: "  x-effect:", to: "  deprecated: true\n  x-effect:" },
  { name: "change the effect", file: OPERATION, from: "x-effect: billable", to: "x-effect: read" },
  { name: "call repeating safe", file: OPERATION, from: "x-repeat: unclear", to: "x-repeat: safe" },
  { name: "link to another page of the reference", file: OPERATION, from: "/enabling_the_vpc", to: "/disabling_the_vpc" },
  { name: "change the constant", file: RESULT, from: "const: createVpcepservice", to: "const: createVpcepService" },
  { name: "drop the constant", file: RESULT, from: "    const: createVpcepservice\n", to: "" },
  { name: "rename the field of the result", file: RESULT, from: "  action:\n    type", to: "  actions:\n    type" },
  { name: "make the field of the result optional", file: RESULT, from: "required:\n  - action\n", to: "" },
  { name: "close the result", file: RESULT, from: "type: object\n", to: "type: object\nadditionalProperties: false\n" },
  { name: "rename error_code", file: ERROR, from: "  error_code:\n    type", to: "  errorCode:\n    type" },
  { name: "make error_code optional", file: ERROR, from: "  - error_code\n", to: "" },
  { name: "change the type of error_msg", file: ERROR, from: "  error_msg:\n    type: string", to: "  error_msg:\n    type: object" },
  { name: "promise a body for other answers", file: OTHER, from: "    schema:\n", to: "    schema:\n      type: object\n" },
  { name: "renumber a status", file: OPERATION, from: '    "200":', to: '    "201":' },
  { name: "drop a status", file: OPERATION, from: '    "409":', to: '    x-409:' },
  { name: "drop the default response", file: OPERATION, from: "    default:\n      $ref: ../../components/responses/OtherAnswer.yaml\n", to: "" },
  { name: "drop the body of a refusal", file: OPERATION, from: "the state\n        of the cluster. The status may come without a body.\n      content:", to: "the state\n        of the cluster. The status may come without a body.\n      x-content:" },
  { name: "drop an example of the request", file: OPERATION, from: "          private-domain-name:\n            summary: With a private domain name\n            value:\n              endpointWithDnsName: true\n", to: "" },
  { name: "drop an example of a refusal", file: OPERATION, from: "            wrong-letter-case:\n              summary: A field is spelled in another letter case\n              value:\n                error_code: CSS.0017\n                error_msg: Invalid parameter letter case.\n", to: "" },
  { name: "change an example", file: OPERATION, from: "error_code: CSS.0031", to: "error_code: CSS.0029" },
  { name: "close the values of an answer", file: CONNECTION, from: "    anyOf:\n      - type: string\n        enum:\n          - accepted\n          - rejected\n      - type: string\n", to: "    type: string\n    enum: [accepted, rejected]\n" },
  { name: "forget a value of an answer", file: CONNECTION, from: "          - rejected\n", to: "" },
  { name: "widen a bound", file: START, from: "maximum: 1000", to: "maximum: 10000" },
  { name: "go through a list by another parameter", file: CLUSTERS, from: "offset: start", to: "offset: limit" },
  { name: "take another field for the total", file: CLUSTERS, from: "total: /totalSize", to: "total: /total" },
  { name: "share an answer that has other examples", file: "components/responses/PreconditionFailed.yaml", from: "AS.0001", to: "AS.0002" },
  { name: "drop the security", file: ROOT, from: "security:\n  - Token: []\n  - Signature: []\n", to: "security: []\n" },
  { name: "drop one of the two ways to authenticate", file: ROOT, from: "  - Signature: []\n", to: "" },
  { name: "make calls without credentials possible", file: ROOT, from: "  - Signature: []\n", to: "  - Signature: []\n  - {}\n" },
  { name: "drop the security of the operation", file: OPERATION, from: "  x-effect:", to: "  security: []\n  x-effect:" },
  { name: "send the token in another header", file: "components/securitySchemes/Token.yaml", from: "name: X-Auth-Token", to: "name: X-Token" },
  { name: "change the server", file: ROOT, from: "https://css.{region}.otc", to: "https://search.{region}.otc" },
  { name: "drop a region", file: ROOT, from: "          - eu-nl\n", to: "" },
  { name: "renumber the status of an error code", file: CODES, from: "CSS.0043:\n  status: 409", to: "CSS.0043:\n  status: 400" },
  { name: "rename an error code that no operation names", file: CODES, from: "CSS.0043:", to: "CSS.0044:" },
  { name: "call an error that stays retryable", file: CODES, from: SNAPSHOT_NAME_TAKEN, to: SNAPSHOT_NAME_TAKEN.replace("false", "true") },
];
