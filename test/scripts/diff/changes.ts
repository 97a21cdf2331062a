import type { Impact } from "../../../scripts/diff/change.js";
import { PATH, type Loose } from "./base.js";

/** A change of the contract, what it is rated, and the lines that tell of it. */
export interface Row {
  title: string;
  change: (document: Loose, errorCodes: Loose) => void;
  impact: Impact | undefined;
  lines: string[];
}

const request = (document: Loose) => document.components.schemas.Request;
const result = (document: Loose) => document.components.schemas.Result;
const list = (document: Loose) => document.paths[PATH].get;
const add = (document: Loose) => document.paths[PATH].post;
const region = (document: Loose) => document.servers[0].variables.region;

/** Gives a key another name and leaves it at its place. */
function rename(node: Loose, from: string, to: string): void {
  const entries = Object.entries(node);
  for (const [key] of entries) delete node[key];
  for (const [key, value] of entries) node[key === from ? to : key] = value;
}

function row(impact: Row["impact"], title: string, change: Row["change"], ...lines: string[]): Row {
  return { title, change, impact, lines };
}

export const breaking: Row[] = [
  row("major", "security is dropped", (document) => delete document.security,
    "major security: Removed; a client made from it sends no credentials, and the service refuses the call."),
  row("major", "security is emptied", (document) => (document.security = []),
    "major security: Removed; a client made from it sends no credentials, and the service refuses the call.",
    "major security: Removed; a client made from it sends no credentials, and the service refuses the call."),
  row("major", "calls without credentials are allowed", (document) => document.security.push({}),
    "major security: New; a client made from it sends no credentials, and the service refuses the call."),
  row("major", "an operation drops its security", (document) => (add(document).security = []),
    "major addNodes, security: New; a client made from it sends no credentials, and the service refuses the call."),
  row("major", "one way to authenticate is dropped", (document) => document.security.pop(),
    "major security: Security requirement `Signature` is no longer accepted."),
  row("major", "an operation accepts fewer credentials", (document) => (add(document).security = [{ Token: [] }]),
    "major addNodes, security: Authentication became required."),
  row("major", "the token goes into another header", (document) => (document.components.securitySchemes.Token.name = "X-Token"),
    "major credentials, Token: `name` of security scheme `Token` changed from 'X-Auth-Token' to 'X-Token'."),
  row("major", "a request field is renamed", (document) => rename(request(document).properties, "size", "volume"),
    "major schema `Request`, `size`: Property `size` of `Request` was removed; programs that name the field no longer compile.",
    "minor schema `Request`, `volume`: New."),
  row("major", "a request field is removed", (document) => delete request(document).properties.size,
    "major schema `Request`, `size`: Property `size` of `Request` was removed; programs that name the field no longer compile."),
  row("major", "a field is renamed in a request that allows further fields", (document) => rename(document.components.schemas.Open.properties, "name", "title"),
    "major schema `Open`, `name`: Removed; programs that name the field no longer compile.",
    "minor schema `Open`, `title`: New."),
  row("major", "a request field is new and required", (document) => {
    request(document).properties.zone = { type: "string" };
    request(document).required.push("zone");
  },
    "major schema `Request`: Properties of `Request` became required: `zone`.",
    "minor schema `Request`, `zone`: New."),
  row("major", "a request field becomes required", (document) => request(document).required.push("size"),
    "major schema `Request`: Properties of `Request` became required: `size`."),
  row("major", "the type of a request field is narrower", (document) => (request(document).properties.size.type = "integer"),
    "major schema `Request`, `size`: Type of `size` narrowed from 'number' to 'integer'."),
  row("major", "a request has a value less", (document) => request(document).properties.kind.enum.pop(),
    "major schema `Request`, `kind`: Enum of `kind` lost values: 'master'."),
  row("major", "a request is restricted", (document) => (request(document).not = { required: ["size"], properties: { kind: { const: "master" } } }),
    "major schema `Request`, not: `not` of `Request` was added."),
  row("major", "a default is another one", (document) => (request(document).properties.size.default = 2),
    "major schema `Request`, `size`: `default` changed from 1 to 2; the same request has another result."),
  row("major", "an operation is removed", (document) => delete document.paths[PATH].get,
    "major listNodes: Operation `GET /v1.0/{project_id}/clusters/{cluster_id}/nodes` was removed."),
  row("major", "a path is removed", (document) => delete document.paths[PATH],
    "major listNodes: Removed.",
    "major renameNodes: Removed.",
    "major addNodes: Removed."),
  row("major", "an operation has another ID", (document) => (add(document).operationId = "createNodes"),
    "major createNodes: `operationId` of operation `POST /v1.0/{project_id}/clusters/{cluster_id}/nodes` changed from 'addNodes' to 'createNodes'."),
  row("major", "a path is another one", (document) => rename(document.paths, PATH, PATH.replace("nodes", "instances")),
    "major `/v1.0/{project_id}/clusters/{cluster_id}/instances`: Path `/v1.0/{project_id}/clusters/{cluster_id}/nodes` was renamed to `/v1.0/{project_id}/clusters/{cluster_id}/instances`."),
  row("major", "a path parameter is renamed", (document) => {
    document.components.parameters.cluster_id.name = "clusterId";
    rename(document.paths, PATH, PATH.replace("cluster_id", "clusterId"));
  },
    "major `/v1.0/{project_id}/clusters/{clusterId}/nodes`: Renamed from \"/v1.0/{project_id}/clusters/{cluster_id}/nodes\" to \"/v1.0/{project_id}/clusters/{clusterId}/nodes\"; programs pass it by its name.",
    "major parameter `clusterId`: `name` changed from \"cluster_id\" to \"clusterId\"; programs pass it by its name."),
  row("major", "a query parameter is removed", (document) => list(document).parameters.pop(),
    "major listNodes, parameter `limit`: `limit` query parameter was removed."),
  row("major", "a response field is removed", (document) => delete result(document).properties.count,
    "major schema `Result`, `count`: Property `count` of `Result` was removed; programs that name the field no longer compile."),
  row("major", "a response field is renamed", (document) => rename(result(document).properties, "count", "total"),
    "major schema `Result`, `count`: Property `count` of `Result` was removed; programs that name the field no longer compile.",
    "minor schema `Result`, `total`: New."),
  row("major", "a response field can be missing", (document) => (result(document).required = []),
    "major schema `Result`: Properties of `Result` are no longer required: `action`."),
  row("major", "the type of a response field is wider", (document) => (result(document).properties.count.type = ["integer", "null"]),
    "major schema `Result`, `count`: Type of `count` widened from 'integer' to 'integer | null'."),
  row("major", "a constant is another one", (document) => (result(document).properties.action.const = "created"),
    "major schema `Result`, `action`: `const` of `action` changed from 'added' to 'created'."),
  row("major", "an answer has a value more in a closed set", (document) => result(document).properties.state.enum.push("starting"),
    "major schema `Result`, `state`: Enum of `state` gained values: 'starting'."),
  row("major", "an answer has a value less", (document) => result(document).properties.state.enum.pop(),
    "major schema `Result`, `state`: `enum` changed from [\"on\",\"off\"] to [\"on\"]; programs that name the value no longer compile."),
  row("major", "a documented status is removed", (document) => delete list(document).responses[400],
    "major listNodes, answer 400: Response `400` was removed."),
  row("major", "a shared schema is renamed", (document) => {
    rename(document.components.schemas, "ErrorBody", "Failure");
    list(document).responses[400].content["application/json"].schema.$ref = "#/components/schemas/Failure";
  },
    "major schema `ErrorBody`: Removed; the package exports it as a type.",
    "minor schema `Failure`: New; the package exports it as a type."),
  row("major", "a server is removed", (document) => document.servers.pop(),
    "major servers, number 2: Server `https://old.example` was removed."),
  row("major", "a region is removed", (document) => region(document).enum.pop(),
    "major servers, number 1, variables, region: `enum` changed from [\"eu-de\",\"eu-nl\"] to [\"eu-de\"]; clients for it cannot be made any more."),
  row("major", "another region is the default", (document) => (region(document).default = "eu-nl"),
    "major servers, number 1, variables, region: `default` changed from \"eu-de\" to \"eu-nl\"; the same call goes to another host."),
  row("major", "one operation gets a server of its own", (document) => (add(document).servers = [{ url: "https://nodes.example" }]),
    "major addNodes, servers: New; the same call goes to another host."),
  row("major", "an effect is more dangerous", (document) => (add(document)["x-effect"] = "destructive"),
    "major addNodes: `x-effect` changed from \"reversible\" to \"destructive\"; who calls it as it was described must look again."),
  row("major", "a call is no longer safe to repeat", (document) => (list(document)["x-repeat"] = "unclear"),
    "major listNodes: `x-repeat` changed from \"safe\" to \"unclear\"; the client no longer repeats it by itself."),
  row("major", "an error code is removed", (_, errorCodes) => delete errorCodes["CSS.0005"],
    "major error code CSS.0005: The code was removed: programs that name it no longer compile."),
  row("major", "an error code has another status", (_, errorCodes) => (errorCodes["CSS.0005"].status = 503),
    "major error code CSS.0005: The status changed from 500 to 503."),
];

export const harmless: Row[] = [
  row("minor", "an operation is new", (document) => (document.paths[PATH].delete = { operationId: "deleteNodes", responses: { 204: { description: "Gone." } } }),
    "minor deleteNodes: New."),
  row("minor", "a path is new", (document) => (document.paths["/v1.0/{project_id}/nodes"] = { post: { operationId: "findNodes", responses: { 200: { description: "Found." } } } }),
    "minor findNodes: New."),
  row("minor", "a request field is new and optional", (document) => (request(document).properties.zone = { type: "string" }),
    "minor schema `Request`, `zone`: New."),
  row("minor", "a query parameter is new and optional", (document) => list(document).parameters.push({ name: "start", in: "query", schema: { type: "integer" } }),
    "minor listNodes, parameter `start`: New."),
  row("minor", "a request field becomes optional", (document) => (request(document).required = []),
    "minor schema `Request`: `required` changed from [\"name\"] to []; requests are allowed that were not."),
  row("minor", "the type of a request field is wider", (document) => (request(document).properties.size.type = ["number", "string"]),
    "minor schema `Request`, `size`: `type` changed from \"number\" to [\"number\",\"string\"]; requests are allowed that were not."),
  row("minor", "a request has a value more", (document) => request(document).properties.kind.enum.push("client"),
    "minor schema `Request`, `kind`: `enum` changed from [\"data\",\"master\"] to [\"data\",\"master\",\"client\"]; requests are allowed that were not."),
  row("minor", "the body may be left out", (document) => (add(document).requestBody.required = false),
    "minor addNodes, request: `required` changed from true to false; requests are allowed that were not."),
  row("minor", "a response field is new", (document) => (result(document).properties.zone = { type: "string" }),
    "minor schema `Result`, `zone`: New."),
  row("minor", "an answer has a value more in an open set", (document) => result(document).properties.kind.anyOf[0].enum.push("client"),
    "minor schema `Result`, `kind`, anyOf, number 1: Enum gained values: 'client'; the set is open, so programs expect unknown values."),
  row("minor", "a status is documented", (document) => (list(document).responses[409] = { description: "Busy." }),
    "minor listNodes, answer 409: New."),
  row("minor", "a region is new", (document) => region(document).enum.push("eu-ch"),
    "minor servers, number 1, variables, region: `enum` changed from [\"eu-de\",\"eu-nl\"] to [\"eu-de\",\"eu-nl\",\"eu-ch\"]; clients for it can be made."),
  row("minor", "a way to authenticate is new", (document) => {
    document.components.securitySchemes.Key = { type: "apiKey", in: "header", name: "X-Key" };
    document.security.push({ Key: [] });
  },
    "minor security: New.",
    "patch credentials, Key: New."),
  row("minor", "a default is documented", (document) => (request(document).properties.name.default = "a"),
    "minor schema `Request`, `name`: `default` changed from nothing to \"a\"."),
  row("minor", "an effect is less dangerous", (document) => (add(document)["x-effect"] = "read"),
    "minor addNodes: `x-effect` changed from \"reversible\" to \"read\"."),
  row("minor", "a call is safe to repeat", (document) => (add(document)["x-repeat"] = "safe"),
    "minor addNodes: `x-repeat` changed from \"unsafe\" to \"safe\"; the client repeats it by itself after a failure."),
  row("minor", "an operation is deprecated", (document) => (add(document).deprecated = true),
    "minor addNodes: `deprecated` changed from nothing to true."),
  row("minor", "an error code is documented", (_, errorCodes) => (errorCodes["CSS.0007"] = { ...errorCodes["CSS.0005"], status: 404 }),
    "minor error code CSS.0007: The code is documented now."),
  row("minor", "an error code can be tried again", (_, errorCodes) => (errorCodes["CSS.0001"].retryable = true),
    "minor error code CSS.0001: Trying again later may help now."),
  row("patch", "a description is another one", (document) => (add(document).description = "Adds nodes to a cluster."),
    "patch addNodes: `description` changed."),
  row("patch", "the description of a field is another one", (document) => (request(document).properties.size.description = "In GiB."),
    "patch schema `Request`, `size`: `description` changed."),
  row("patch", "an example says something else", (document) => (add(document).requestBody.content["application/json"].examples.one.value = { name: "b" }),
    "patch addNodes, request, examples, one: The example has changed."),
  row("patch", "an example is new", (document) => (add(document).requestBody.content["application/json"].examples.two = { value: { name: "b" } }),
    "patch addNodes, request, examples, two: New."),
  row("patch", "the words of an error code are others", (_, errorCodes) => (errorCodes["CSS.0001"].remedy = "Mend it."),
    "patch error code CSS.0001: The words have changed."),
  row(undefined, "fields stand in another order", (document) => (request(document).properties = Object.fromEntries(Object.entries(request(document).properties).reverse()))),
  row(undefined, "the version is another one", (document) => (document.info.version = "1.5.0")),
  row(undefined, "nothing", () => undefined),
];
