import { OPERATION, PARAMETER, RESULT, ROOT, ROUTE, TOKEN } from "../minimal.js";
import { append, cut, edit, mark, MARK, write, type Change } from "../support.js";

const SECOND = "/v1.0/{project_id}/clusters/{cluster_id}/stop";
/** A second operation, with the given text in place of a part of the first one. */
const second = (from: string, to: string, route = SECOND): Change[] => [
  edit(ROOT, "components:\n", `  ${route}:\n    $ref: paths/clusters/stop.yaml\ncomponents:\n`),
  (files) => ({ ...files, "spec/paths/clusters/stop.yaml": String(files[OPERATION]) }),
  edit("spec/paths/clusters/stop.yaml", from, to),
];
const JOB = "  jobId:\n    type: string\n";

/** A violation of every rule of Redocly that redocly.yaml turns on. Each marks the place where it is reported. */
export const redoclyCases: Record<string, Change[]> = {
  "struct": [edit(OPERATION, "summary: Restart a cluster", "▸summry: Restart a cluster")],
  "no-unresolved-refs": [edit(OPERATION, "- $ref: ../../components/parameters/cluster_id.yaml", "- ▸$ref: ../../components/parameters/cluster.yaml")],
  "component-name-unique": [
    write("spec/components/schemas/ErrorBody.yaml", "▸type: string\n"),
    write("spec/components/schemas/more/ErrorBody.yaml", "type: number\n"),
    edit(OPERATION, "$ref: ../../components/schemas/RestartRequest.yaml", "$ref: ../../components/schemas/ErrorBody.yaml"),
    edit(OPERATION, "$ref: ../../components/schemas/RestartResult.yaml", "$ref: ../../components/schemas/more/ErrorBody.yaml"),
  ],
  "info-license": [edit(ROOT, "  license:\n    name: Apache-2.0\n    identifier: Apache-2.0\n", ""), mark(ROOT, "info:")],
  "info-license-strict": [edit(ROOT, "    identifier: Apache-2.0\n", ""), mark(ROOT, "license:")],
  "no-ambiguous-paths": second("operationId: restartCluster", "operationId: stopCluster", "▸/v1.0/{project_id}/clusters/all/{action}"),
  "no-duplicated-enum-values": [edit(RESULT, "type: string", "type: string\n    enum: [a, ▸a]")],
  "no-duplicated-tag-names": [edit(ROOT, "paths:\n", "  - ▸name: clusters\n    description: Again.\npaths:\n")],
  "no-empty-servers": [cut(ROOT, "servers:\n", "security:"), mark(ROOT, "openapi: 3.1.1")],
  "no-enum-type-mismatch": [edit(RESULT, "type: string", "type: string\n    const: ▸7")],
  "no-example-value-and-externalValue": [edit(OPERATION, '              value:\n                jobId: "1"\n', '              ▸value:\n                jobId: "1"\n              externalValue: https://example.org/1\n')],
  "no-identical-paths": second("operationId: restartCluster", "operationId: stopCluster", "▸/v1.0/{project_id}/clusters/{id}/restart"),
  "no-illogical-composition-keywords": [edit(RESULT, "type: object", "type: object\n▸oneOf: []")],
  "no-invalid-media-type-examples": [edit(OPERATION, "rolling: true", "rolling: ▸yes")],
  "no-invalid-parameter-examples": [append(PARAMETER, "examples:\n  number:\n    value: ▸7\n")],
  "no-invalid-schema-examples": [edit(RESULT, "type: string", "type: string\n    examples: [▸7]")],
  "no-mixed-number-range-constraints": [edit(RESULT, "type: string", "type: integer\n    maximum: 1\n    ▸exclusiveMaximum: 1")],
  "no-path-trailing-slash": [edit(ROOT, `${ROUTE}:`, `▸${ROUTE}/:`)],
  "no-required-schema-properties-undefined": [edit(RESULT, "  - jobId\n", "  - jobId\n  - ▸taskId\n")],
  "no-schema-type-mismatch": [edit(RESULT, "type: object", "type: object\nitems:\n  ▸type: string")],
  "no-server-example.com": [edit(ROOT, "url: https://css.{region}.otc.t-systems.com", "url: ▸https://{region}.example.com")],
  "no-server-trailing-slash": [edit(ROOT, "url: https://css.{region}.otc.t-systems.com", "url: ▸https://css.{region}.otc.t-systems.com/")],
  "no-server-variables-empty-enum": [edit(ROOT, "default: eu-de", "default: eu-nl"), mark(ROOT, "servers:")],
  "no-undefined-server-variable": [edit(ROOT, "url: https://css.{region}", "url: ▸https://css.{regio}{region}")],
  "no-unsafe-markdown": [edit(RESULT, "description: ID of the job.", "description: ▸ID <script>of</script> the job.")],
  "no-unused-components": [append(ROOT, "    ▸Key:\n      type: apiKey\n      in: header\n      name: Key\n")],
  "operation-2xx-response": [
    write(OPERATION, (text) => text.replace(/    "200":[^]*(?=    "400":)/, "").replace(/    default:[^]*/, "")),
    mark(OPERATION, "responses:"),
  ],
  "operation-4xx-response": [cut(OPERATION, '    "400":', "    default:"), mark(OPERATION, "responses:")],
  "operation-description": [cut(OPERATION, "  description: Restarts", "  tags:"), mark(OPERATION, "post:")],
  "operation-operationId": [edit(OPERATION, "  operationId: restartCluster\n", ""), mark(OPERATION, "post:")],
  "operation-operationId-unique": second("operationId: restartCluster", "▸operationId: restartCluster"),
  "operation-operationId-url-safe": [edit(OPERATION, "operationId: restartCluster", "operationId: ▸restart cluster")],
  "operation-parameters-unique": [edit(OPERATION, "cluster_id.yaml\n", "cluster_id.yaml\n  - ▸$ref: ../../components/parameters/cluster_id.yaml\n")],
  "operation-summary": [edit(OPERATION, "  summary: Restart a cluster\n", ""), mark(OPERATION, "post:")],
  "parameter-description": [edit(PARAMETER, "description: ID of the cluster.\n", ""), mark(PARAMETER, "name: cluster_id")],
  "path-declaration-must-exist": [edit(ROOT, ROUTE, ROUTE.replace("cluster_id", "")), write(OPERATION, (text) => `${MARK}${text}`)],
  "path-not-include-query": [edit(ROOT, `${ROUTE}:`, `${ROUTE}?now=true:`), write(OPERATION, (text) => `${MARK}${text}`)],
  "path-parameters-defined": [edit(OPERATION, "  - $ref: ../../components/parameters/cluster_id.yaml\n", ""), mark(OPERATION, "post:")],
  "security-defined": [edit(ROOT, "  - Token: []", "  - ▸Tokn: []")],
  "security-scopes-defined": [
    edit(ROOT, "  - Token: []", "  - Token: [▸read]"),
    write(TOKEN, "type: oauth2\ndescription: A token.\nflows:\n  clientCredentials:\n    tokenUrl: https://example.org/token\n    scopes: {}\n"),
  ],
  "spec-components-invalid-map-name": [
    edit(ROOT, "    Token:\n      $ref", '    "To ken":\n      $ref'),
    edit(ROOT, "  - Token: []", '  - "To ken": []'),
    mark(TOKEN, "type: apiKey"),
  ],
  "spec-ref-siblings": [
    edit(OPERATION, "$ref: ../../components/responses/OtherAnswer.yaml", "$ref: ../../components/responses/OtherAnswer.yaml\n      ▸content: {}"),
  ],
  "tag-description": [edit(ROOT, "  - name: clusters\n    description: Clusters.\n", "  - ▸name: clusters\n")],
};

/** What Redocly's table of keys and types refuses. */
export const structureCases: Record<string, Change[]> = {
  "an unknown key of a schema": [edit(RESULT, JOB, "  jobId:\n    ▸tpye: string\n")],
  "a keyword of OpenAPI 3.0": [edit(RESULT, JOB, `${JOB}    ▸nullable: true\n`)],
  "an unknown key of a parameter": [edit(PARAMETER, "required: true", "required: true\n▸mandatory: true")],
  "an unknown key of a request body": [edit(OPERATION, "    required: true\n", "    ▸requiredd: true\n")],
  "an unknown key of a media type": [
    edit(
      OPERATION,
      "          rolling:\n            summary: Node by node\n",
      "          rolling:\n            summary: Node by node\n            ▸note: Slow\n",
    ),
  ],
  "an unknown key of a header": [
    edit(
      OPERATION,
      "      description: The request is wrong.",
      "      description: The request is wrong.\n      headers:\n        X-Id:\n          ▸name: X-Id\n          schema:\n            type: string",
    ),
  ],
  "an unknown method": [append(OPERATION, "▸fetch:\n  summary: Fetch\n")],
  "a path without a slash": [edit(ROOT, ROUTE, `▸${ROUTE.slice(1)}`)],
  "a status that is none": [edit(OPERATION, '"400":', '▸"4OO":')],
  "an unknown type": [edit(RESULT, JOB, "  jobId:\n    type: ▸strng\n")],
  "a list in place of a map": [edit(RESULT, `${JOB}    description: ID of the job.\n`, "  ▸- jobId\n")],
  "a map in place of a list": [
    edit(
      OPERATION,
      "  - $ref: ../../components/parameters/project_id.yaml\n  - $ref: ../../components/parameters/cluster_id.yaml\n",
      "  ▸project_id:\n    name: project_id\n",
    ),
  ],
  "text in place of a boolean": [edit(PARAMETER, "required: true", "required: ▸yes")],
  "a number in place of text": [edit(OPERATION, "summary: Restart a cluster", "summary: ▸7")],
  "nothing in place of text": [edit(OPERATION, "  summary: Restart a cluster", "  ▸summary:")],
  "a missing key": [edit(TOKEN, "name: X-Auth-Token\n", ""), mark(TOKEN, "type: apiKey")],
  "a place for parameters that is none": [edit(PARAMETER, "in: path", "in: ▸body")],
};

