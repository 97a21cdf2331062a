import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readHar } from "../../scripts/record/har.js";
import { archive, CLUSTER, pathOf, PROJECT, SERVICE, TOKEN } from "./archive.js";
import { importCalls, projectToImportInto } from "./importing.js";
import { described } from "./support.js";

const FIRST_PROJECT = "00000000000000000000000000000001";
const FIRST_CLUSTER = "00000001-0000-0000-0000-000000000001";

describe("an imported exchange", () => {
  it("has the form of a recording and says where it comes from", () => {
    const { result, texts } = importCalls([{}]);
    expect(path.basename(result.written[0]!.file)).toBe("200-captured-2024-05-01.yaml");
    expect(texts).toEqual([
      `source: >-
  Captured on 2024-05-01 (a HAR export); secrets and everything that tells whose account it is are replaced
request:
  method: POST
  path: /v1.0/${FIRST_PROJECT}/clusters/${FIRST_CLUSTER}/vpcepservice/open
  headers:
    X-Auth-Token: "{token}"
    Content-Type: application/json
  body:
    endpointWithDnsName: true
response:
  status: 200
  headers:
    Content-Type: application/json
  body:
    action: createVpcepservice
`,
    ]);
  });

  it("has the same placeholder for the same value, and another one for another", () => {
    const [project, cluster] = ["b".repeat(32), "99998888-7777-4666-8555-444433332222"];
    const { exchanges } = importCalls([
      { responseBody: { action: "createVpcepservice", cluster: cluster.toUpperCase(), text: `${CLUSTER} of ${PROJECT}`, bare: CLUSTER.replaceAll("-", "") } },
      { url: SERVICE + pathOf(project, cluster), responseBody: { action: "createVpcepservice", encoded: encodeURIComponent(`/${project}?`), base64: Buffer.from(`the cluster ${cluster}`).toString("base64"), json: JSON.stringify({ id: cluster }) } },
    ]);
    expect(exchanges.map(({ request }) => request.path)).toEqual([pathOf(FIRST_PROJECT, FIRST_CLUSTER), pathOf("00000000000000000000000000000002", "00000001-0000-0000-0000-000000000002")]);
    expect(exchanges[0]!.response.body).toMatchObject({ cluster: "00000001-0000-0000-0000-000000000002", text: `${FIRST_CLUSTER} of ${FIRST_PROJECT}`, bare: FIRST_CLUSTER.replaceAll("-", "") });
    expect(exchanges[1]!.response.body).toMatchObject({ encoded: "%2F00000000000000000000000000000002%3F", base64: Buffer.from("the cluster 00000001-0000-0000-0000-000000000002").toString("base64"), json: '{"id":"00000001-0000-0000-0000-000000000002"}' });
  });

  it("keeps what tells nothing of anybody: words of the service, times, versions, small numbers", () => {
    const harmless = { action: "createVpcepservice", status: "200", version: "7.10.2", updated: "2024-05-01T08:00:00Z", created: 1714550400000, enabled: true, size: 3, code: "CSS.0001", state: "enabled", none: null };
    const { exchanges } = importCalls([{ responseBody: harmless }]);
    expect(exchanges[0]!.response.body).toEqual(harmless);
  });

  it("keeps a word that the writer asks for", () => {
    const body = { responseBody: { action: "createVpcepservice", phase: "warmup" } };
    expect((importCalls([body])).exchanges[0]!.response.body).toMatchObject({ phase: "{text-1}" });
    expect((importCalls([body], { keep: ["warmup"] })).exchanges[0]!.response.body).toMatchObject({ phase: "warmup" });
  });

  it("of a refusal says which rule the request breaks", () => {
    const { exchanges } = importCalls([{ requestBody: { professionVpcep: "maybe" }, status: 400, responseBody: { error_code: "CSS.0001", error_msg: "Incorrect parameters." } }]);
    expect(exchanges[0]!.request).toMatchObject({ body: { professionVpcep: "maybe" }, violates: { at: "/professionVpcep", rule: "type" } });
    expect(exchanges[0]!.response.body).toEqual({ error_code: "CSS.0001", error_msg: "Incorrect parameters." });
  });

  it.each([
    ["signed", { "x-auth-token": "", authorization: "SDK-HMAC-SHA256 Access=AKIDEXAMPLE1, SignedHeaders=host, Signature=0a1b", "x-sdk-date": "20240501T080000Z" }, 200, { Authorization: "{signature}", "X-Sdk-Date": "{date}" }],
    ["called with a token in an odd header", { "X-aUtH-tOkEn": "abcdef" }, 200, { "X-Auth-Token": "{token}" }],
  ])("says how the request was %s", (_, requestHeaders, status, expected) => {
    const { exchanges } = importCalls([{ requestHeaders, status }]);
    expect(exchanges[0]!.request.headers).toEqual({ ...expected, "Content-Type": "application/json" });
  });

  it("has credentials that the export left out where they must have been there, and says so", () => {
    const withoutToken = (status: number) => ({ status, change: (entry: { request: { headers: { name: string }[] } }) => void (entry.request.headers = entry.request.headers.filter(({ name }) => name !== "x-auth-token")) });
    const { exchanges } = importCalls([withoutToken(200), { ...withoutToken(401), responseBody: { error_msg: "Incorrect IAM authentication information", error_code: "APIGW.0301", request_id: "f".repeat(32) } }]);
    expect(exchanges.map(({ request }) => request.headers["X-Auth-Token"])).toEqual(["{token}", undefined]);
    expect(exchanges[0]!.source).toMatch(/the export had left out the credentials$/);
    expect(exchanges[1]!.response.body).toMatchObject({ error_code: "APIGW.0301", request_id: expect.stringMatching(/^0{7}[1-9a-f]0{12}0{11}1$/) });
  });
});

describe("an import", () => {
  it("leaves out logins, other hosts and undescribed operations, which it lists without their values", () => {
    const { result, shown } = importCalls([
      { url: "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens" },
      { url: `https://css.attacker.com${pathOf()}` },
      { method: "GET", url: `${SERVICE}/v1.0/${PROJECT}/clusters/${CLUSTER}/users/alice` },
      { url: `${SERVICE}/v1.0/${PROJECT}/clusters/my-cluster/restart` },
      { change: (entry) => void (entry.response.status = 0) },
    ]);
    expect(result.written).toEqual([]);
    expect(shown).toContain("entry 1, entry 2: sent to another host than the service");
    expect(shown).toContain("entry 3: no operation is described for GET /v1.0/{…}/clusters/{…}/users/{…}\n");
    expect(shown).toContain("entry 4: no operation is described for POST /v1.0/{…}/clusters/{…}/restart\n");
    expect(shown).not.toMatch(/alice|my-cluster|attacker|iam\./);
  });

  it("takes a further host of the service", () => {
    const { exchanges } = importCalls([{ url: `http://127.0.0.1:8481${pathOf()}` }, { url: `https://css.private.cloud${pathOf("c".repeat(32))}` }], { hosts: ["127.0.0.1:8481", "css.private.cloud"] });
    expect(exchanges).toHaveLength(2);
  });

  it("never overwrites a recording, and leaves out what is recorded already", () => {
    const project = projectToImportInto();
    const first = importCalls([{}, {}], {}, project);
    const original = first.texts[0]!;
    expect(first.shown).toContain("entry 2: the same as startVpecp/200-captured-2024-05-01");
    const second = importCalls([{}, { requestBody: {} }], {}, project);
    expect(second.result.written.map(({ recording }) => recording.name)).toEqual(["200-captured-2024-05-01-2"]);
    expect(readFileSync(first.result.written[0]!.file, "utf8")).toBe(original);
  });

  it("shows what was replaced, how often and where, and no value", () => {
    const { shown } = importCalls([{ responseBody: { action: "createVpcepservice", owner: "ada.lovelace", note: `made by ada.lovelace for ${CLUSTER}` } }]);
    expect(shown).toMatch(/^ {2}user +user-1 +2 × {2}startVpecp response\/body\/owner, startVpecp response\/body\/note$/m);
    expect(shown).toMatch(new RegExp(`^  cluster ID +${FIRST_CLUSTER} +2 ×  `, "m"));
    expect(shown).toMatch(/^ {2}token +\{token\} +1 × {2}request\/headers$/m);
    expect([PROJECT, CLUSTER, TOKEN, "lovelace"].filter((value) => shown.includes(value))).toEqual([]);
  });

  it("compares each exchange with the description at once", () => {
    const { shown } = importCalls([
      { url: `${SERVICE + pathOf()}?verbose=1`, responseBody: { action: "enableVpcepservice", vpcepId: CLUSTER } },
      { requestBody: { professionVpcep: "yes", newField: 1 }, status: 201 },
      { status: 503, responseHeaders: { "content-type": "text/html" }, responseBody: "<h1>Busy</h1>" },
    ]);
    const lines = withLines(shown.slice(shown.indexOf("Not as described")));
    expect(lines).toBe(`Not as described
  test/recordings/startVpecp/200-captured-2024-05-01.yaml:5:9
    The request has the query parameter verbose, which is not described.
    → spec/paths/vpc-endpoint/vpcepservice-open.yaml "operationId: startVpecp"
  test/recordings/startVpecp/200-captured-2024-05-01.yaml:17:14
    The service sent a field that is not described: /vpcepId.
    → spec/components/schemas/StartVpecpResult.yaml "properties:"
  test/recordings/startVpecp/200-captured-2024-05-01.yaml:16:13
    The answer is not what is described: /action must be "createVpcepservice" (const).
    → spec/components/schemas/StartVpecpResult.yaml "action:"
  test/recordings/startVpecp/201-captured-2024-05-01.yaml:11:15
    The request has a field that is not described: /newField.
    → spec/components/schemas/StartVpecpRequestBody.yaml "properties:"
  test/recordings/startVpecp/201-captured-2024-05-01.yaml:10:22
    The service accepted what the description refuses: /professionVpcep must be boolean (type).
    → spec/components/schemas/StartVpecpRequestBody.yaml "professionVpcep:"
  test/recordings/startVpecp/201-captured-2024-05-01.yaml:13:11
    The service answered 201, a status that is not described.
    → spec/paths/vpc-endpoint/vpcepservice-open.yaml "responses:"
  test/recordings/startVpecp/503-captured-2024-05-01.yaml:12:11
    The service answered 503, a status that is not described.
    → spec/paths/vpc-endpoint/vpcepservice-open.yaml "responses:"
  test/recordings/startVpecp/503-captured-2024-05-01.yaml:14:19
    The answer 503 is text/html, which is not described.
    → spec/components/responses/OtherAnswer.yaml "content:"

3 recordings, 8 things are not as described. Read them before you commit: what the words in a text tell, only a person sees. Then: npm run generate && npm run test:contract`);
  });
});

describe("an HTTP archive", () => {
  it("may begin with a byte order mark, have no content types of its own, and hold requests without answers", () => {
    const text = archive({}, { change: (entry) => void (entry.request.headers = []) }, { change: (entry) => delete (entry as { response?: unknown }).response });
    const captures = readHar(`\uFEFF${text}`);
    expect(captures.map(({ label }) => label)).toEqual(["entry 1", "entry 2"]);
    expect(captures[1]!.requestHeaders).toEqual([["Content-Type", "application/json"]]);
  });

  it.each([
    ["{ cut off", /^The file is not JSON/],
    ['{"secret": "canary"}', /^The file is JSON and no HTTP archive/],
    ['{"log":{"entries":[{"response":{}}]}}', /^The HTTP archive is broken: entry 1 has no request/],
  ])("that is none is refused without showing it: %s", (text, message) => {
    expect(() => readHar(text)).toThrow(message);
    expect(() => readHar(text)).not.toThrow(/canary|cut off\b.*\{/);
  });
});

/** The text of the line in place of its number, where the description is meant: others edit it. */
function withLines(shown: string): string {
  return shown.replaceAll(/(spec\/\S+\.yaml):(\d+):\d+/g, (_, file: string, line: string) => `${file} "${readFileSync(path.join(described.project.root, file), "utf8").split("\n")[Number(line) - 1]!.trim()}"`);
}
