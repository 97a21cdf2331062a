import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import type { OpenApi } from "../../../scripts/generate/openapi.js";
import { projectAt } from "../../../scripts/project.js";
import { casesOf } from "./cases.js";

const THINGS = "/v1.0/{project_id}/things/{thingName}";
const PATH = "/v1.0/p-1/things/a%20b";
const answers = { "200": { description: "", content: { "application/json": { examples: { second: { summary: "The second one", value: [2] }, first: { value: [1] } } } } } };
const parameters = [
  { name: "project_id", in: "path" },
  { name: "thingName", in: "path" },
  { name: "limit", in: "query", schema: { type: "integer" } },
  { name: "deep", in: "query", schema: { type: "boolean" } },
  { name: "text", in: "query", schema: { type: "string" } },
  { name: "X-Language", in: "header", schema: { type: "string" } },
];

const DOCUMENT = {
  servers: [{ url: "https://css.{region}.otc.t-systems.com", variables: { region: { default: "eu-de" } } }],
  paths: {
    [THINGS]: {
      parameters,
      get: { operationId: "listThings", responses: { ...answers, "404": { description: "" } } },
      put: { operationId: "replaceThing", requestBody: { content: {} }, responses: answers },
      post: { operationId: "refreshThing", responses: answers },
      delete: { operationId: "deleteThing", responses: { "204": { description: "" } } },
    },
  },
} as unknown as OpenApi;

const headers = { "X-Auth-Token": "{token}" };
const json = { ...headers, "Content-Type": "application/json" };
const ok = (body: unknown) => ({ status: 200, headers: { "Content-Type": "application/json" }, body });

const RECORDINGS = {
  "listThings/200-first": { request: { method: "GET", path: `${PATH}?text=%22$HOME%60&limit=10&deep=true&empty=`, headers: { ...headers, "X-Language": 'en "US" \\ $HOME' } }, response: ok([1]) },
  "listThings/200-second": { request: { method: "GET", path: PATH, headers }, response: ok([2]) },
  "listThings/200-not-in-the-examples": { request: { method: "GET", path: PATH, headers }, response: ok([3]) },
  "listThings/404-b-not-there": { request: { method: "GET", path: PATH, headers }, response: { status: 404, body: { error_code: "CSS.0015", error_msg: "" } } },
  "listThings/404-c-not-there-either": { request: { method: "GET", path: PATH, headers }, response: { status: 404, body: { error_code: "CSS.0016", error_msg: "" } } },
  "listThings/404-a-unknown-to-the-gateway": { request: { method: "GET", path: PATH, headers }, response: { status: 404, body: { error_code: "APIGW.0101", error_msg: "" } } },
  "listThings/503-not-documented": { request: { method: "GET", path: PATH, headers }, response: { status: 503 } },
  "replaceThing/200-quotes": { request: { method: "PUT", path: PATH, headers: json, body: { text: "it's \"ü\" $HOME \\ `\n", "not a name": [] } }, response: ok([1]) },
  "replaceThing/200-long": { request: { method: "PUT", path: PATH, headers: json, body: [{ names: Array(12).fill("a name"), inner: { deep: Array(16).fill(true), null: null } }, 1] }, response: ok([1]) },
  "replaceThing/202-busy": { request: { method: "PUT", path: PATH, headers: json, body: {} }, response: { status: 202, body: { error_code: "CSS.0011", error_msg: "" } } },
  "replaceThing/400-wrong": { request: { method: "PUT", path: PATH, headers: json, body: 1, violates: { at: "", rule: "type" } }, response: { status: 400 } },
  "refreshThing/200-done": { request: { method: "POST", path: PATH, headers }, response: ok([1]) },
  "deleteThing/204-gone": { request: { method: "DELETE", path: PATH, headers }, response: { status: 204 } },
};

/** Samples of operations that are harder to write down than those of the service. */
export const madeUp = (() => {
  const project = projectAt(mkdtempSync(path.join(tmpdir(), "samples-")));
  try {
    for (const [name, recording] of Object.entries(RECORDINGS)) {
      const file = path.join(project.test, "recordings", `${name}.yaml`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, stringify(recording));
    }
    return casesOf(project, DOCUMENT);
  } finally {
    rmSync(project.root, { recursive: true, force: true });
  }
})();
