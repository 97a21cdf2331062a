import { REFERENCE } from "../../scripts/rules/reference-link.js";
import type { Files } from "./support.js";

export const ROOT = "spec/openapi.yaml";
export const OPERATION = "spec/paths/clusters/restart.yaml";
export const PARAMETER = "spec/components/parameters/cluster_id.yaml";
export const REQUEST = "spec/components/schemas/RestartRequest.yaml";
export const RESULT = "spec/components/schemas/RestartResult.yaml";
export const OTHER = "spec/components/responses/OtherAnswer.yaml";
export const TOKEN = "spec/components/securitySchemes/Token.yaml";
export const CODES = "spec/error-codes.yaml";
export const LEDGER = "spec/discrepancies.yaml";
export const FACTS = "test/reference/restartCluster.yaml";
export const ROUTE = "/v1.0/{project_id}/clusters/{cluster_id}/restart";

/** The smallest description in which every rule has something to look at and nothing to find. */
export const minimal: Files = {
  [ROOT]: `openapi: 3.1.1
info:
  title: Search
  version: 1.0.0
  description: Search as a service.
  contact:
    name: Reference
    url: https://example.org/reference
  license:
    name: Apache-2.0
    identifier: Apache-2.0
servers:
  - url: https://css.{region}.otc.t-systems.com
    variables:
      region:
        enum:
          - eu-de
        default: eu-de
security:
  - Token: []
tags:
  - name: clusters
    description: Clusters.
paths:
  ${ROUTE}:
    $ref: paths/clusters/restart.yaml
components:
  securitySchemes:
    Token:
      $ref: components/securitySchemes/Token.yaml
`,
  [OPERATION]: `parameters:
  - $ref: ../../components/parameters/project_id.yaml
  - $ref: ../../components/parameters/cluster_id.yaml
post:
  operationId: restartCluster
  summary: Restart a cluster
  description: Restarts a cluster (RestartCluster). CSS.0001 tells that it cannot.
  tags:
    - clusters
  externalDocs:
    url: ${REFERENCE}apis/restart.rst
  x-effect: disruptive
  x-repeat: unsafe
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../../components/schemas/RestartRequest.yaml
        examples:
          rolling:
            summary: Node by node
            value:
              rolling: true
  responses:
    "200":
      description: It restarts.
      content:
        application/json:
          schema:
            $ref: ../../components/schemas/RestartResult.yaml
          examples:
            restarting:
              summary: Restarting
              value:
                jobId: "1"
    "400":
      description: The request is wrong.
    default:
      $ref: ../../components/responses/OtherAnswer.yaml
`,
  "spec/components/parameters/project_id.yaml": `name: project_id
in: path
required: true
description: ID of the project.
schema:
  type: string
`,
  [PARAMETER]: `name: cluster_id
in: path
required: true
description: ID of the cluster.
schema:
  type: string
`,
  [REQUEST]: `type: object
description: How to restart.
additionalProperties: false
properties:
  rolling:
    type: boolean
    description: Whether to restart the nodes one after another.
`,
  [RESULT]: `type: object
description: What was started.
required:
  - jobId
properties:
  jobId:
    type: string
    description: ID of the job.
`,
  [OTHER]: `description: Any other answer.
`,
  [TOKEN]: `type: apiKey
in: header
name: X-Auth-Token
description: A token.
`,
  [CODES]: `CSS.0001:
  status: 400
  meaning: A parameter is wrong.
  remedy: Correct it.
  retryable: false
`,
  [LEDGER]: `what-a-job-is:
  where:
    - components/schemas/RestartResult.yaml#/properties/jobId
  reference: The page does not say what a job is.
  chosen: A text.
  why: The example has one.
`,
  [FACTS]: `name: RestartCluster
source: api-ref/source/apis/restart.rst
method: POST
path: ${ROUTE}
deprecated: false
parameters:
  project_id: { in: path, type: string, mandatory: true }
  cluster_id: { in: path, type: string, mandatory: true }
request:
  mediaType: application/json
  fields:
    rolling: { type: boolean, mandatory: false }
responses:
  "200":
    fields:
      jobId: { type: string }
  "400": {}
ours:
  effect: disruptive
  repeat: unsafe
  bodyRequired: true
  unknownRequestFields: refused
  unknownResponseFields: tolerated
  alwaysInResponses: [jobId]
  emptyPathParameters: accepted
  otherStatuses: default
`,
};
