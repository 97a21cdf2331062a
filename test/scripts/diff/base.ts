import type { OpenApi } from "../../../scripts/generate/openapi.js";

/** The parts of a document that the table changes, typed as loosely as the changes need. */
export type Loose = any;

export const PATH = "/v1.0/{project_id}/clusters/{cluster_id}/nodes";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string, examples?: object) => ({ content: { "application/json": { schema: ref(name), ...(examples && { examples }) } } });

/** A contract with one of everything that a change can hit. */
export const base = {
  openapi: "3.1.1",
  info: { title: "Search", version: "1.4.2", description: "Search as a service." },
  servers: [{ url: "https://{region}.example", variables: { region: { enum: ["eu-de", "eu-nl"], default: "eu-de" } } }, { url: "https://old.example" }],
  security: [{ Token: [] }, { Signature: [] }],
  paths: {
    [PATH]: {
      parameters: [
        { name: "project_id", in: "path", required: true, schema: { type: "string" } },
        { $ref: "#/components/parameters/cluster_id" },
      ],
      get: {
        operationId: "listNodes",
        description: "Lists the nodes.",
        "x-effect": "read",
        "x-repeat": "safe",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: { 200: { description: "The nodes.", ...json("Result") }, 400: { description: "Refused.", ...json("ErrorBody") }, default: { description: "Any other answer." } },
      },
      post: {
        operationId: "addNodes",
        description: "Adds nodes.",
        "x-effect": "reversible",
        "x-repeat": "unsafe",
        requestBody: { required: true, ...json("Request", { one: { summary: "One node", value: { name: "a" } } }) },
        responses: { 200: { description: "It adds them.", ...json("Result") }, default: { description: "Any other answer." } },
      },
      put: { operationId: "renameNodes", "x-effect": "reversible", "x-repeat": "unsafe", requestBody: json("Open"), responses: { 200: { description: "Renamed." } } },
    },
  },
  components: {
    parameters: { cluster_id: { name: "cluster_id", in: "path", required: true, description: "ID of the cluster.", schema: { type: "string", minLength: 1 } } },
    schemas: {
      Request: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: { name: { type: "string" }, size: { type: "number", default: 1, description: "In GB." }, kind: { type: "string", enum: ["data", "master"] } },
      },
      Open: { type: "object", properties: { name: { type: "string" } } },
      Result: {
        type: "object",
        required: ["action"],
        properties: {
          action: { type: "string", const: "added" },
          count: { type: "integer" },
          state: { type: "string", enum: ["on", "off"] },
          kind: { anyOf: [{ type: "string", enum: ["data", "master"] }, { type: "string" }] },
        },
      },
      ErrorBody: { type: "object", required: ["error_code"], properties: { error_code: { type: "string" }, error_msg: { type: "string" } } },
    },
    securitySchemes: { Token: { type: "apiKey", in: "header", name: "X-Auth-Token" }, Signature: { type: "apiKey", in: "header", name: "Authorization" } },
  },
} as unknown as OpenApi;

export const errorCodes = {
  "CSS.0001": { status: 400, meaning: "A value is wrong.", remedy: "Correct it.", retryable: false },
  "CSS.0005": { status: 500, meaning: "It failed.", remedy: "Wait.", retryable: true },
};
