import type { Entry } from "har-format";
import { CLUSTER, PROJECT, SERVICE, pathOf, type Call } from "./archive.js";

/** A secret, or what tells whose account it is, and a capture that has it somewhere. */
export interface Planted {
  where: string;
  secret: string;
  calls: Call[];
}

const SECRET = "Canary4711zQ";
/** A password that looks like any word. */
const WORD = "swordfish";
const JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlY2FuYXJ5";

const answer = (body: object, more: Call = {}): Call[] => [{ ...more, responseBody: { action: "createVpcepservice", ...body } }];
const refusal = (message: string): Call[] => [{ status: 400, responseBody: { error_code: "CSS.0001", error_msg: message } }];
const changed = (change: (entry: Entry) => void): Call[] => [{ change }];
const escaped = (text: string) => Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

/** A login of a user called alice with a password of a plain word; whatever it holds may come back in another exchange. */
const LOGIN: Call = {
  url: "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens",
  requestBody: { auth: { identity: { methods: ["password"], password: { user: { name: "alice", password: WORD, domain: { name: "Wonderland" } } } }, scope: { project: { name: "eu-de" } } } },
  responseHeaders: { "X-Subject-Token": SECRET },
  responseBody: { token: { user: { name: "alice", id: "c".repeat(32) }, expires_at: "2024-05-02T10:00:00Z" } },
};
const afterLogin = (body: object): Call[] => [LOGIN, ...answer(body)];

export const PLANTED: Planted[] = [
  { where: "a request header in odd case", secret: SECRET, calls: [{ requestHeaders: { "X-SECURITY-token": SECRET } }] },
  { where: "a header of an unknown name", secret: SECRET, calls: [{ requestHeaders: { "X-Debug": SECRET }, responseHeaders: { Server: SECRET, "X-Request-Id": SECRET } }] },
  { where: "Cookie and Set-Cookie", secret: SECRET, calls: [{ requestHeaders: { Cookie: `sid=${SECRET}` }, responseHeaders: { "Set-Cookie": `sid=${SECRET}; Path=/` } }] },
  { where: "a cookie that comes back in a body", secret: SECRET, calls: answer({ seen: `it was ${SECRET}` }, { responseHeaders: { "Set-Cookie": `sid=${SECRET}; Path=/` } }) },
  { where: "Location of a redirect", secret: SECRET, calls: [{ status: 302, responseHeaders: { Location: `https://login.corp.example/?ticket=${SECRET}` }, change: (entry) => void (entry.response.redirectURL = `https://login.corp.example/?ticket=${SECRET}`) }] },
  { where: "the type of a body", secret: SECRET, calls: [{ requestHeaders: { "content-type": `application/json; boundary=${SECRET}` }, responseHeaders: { "content-type": `application/json; x=${SECRET}` } }] },
  { where: "the query", secret: SECRET, calls: [{ url: `${SERVICE + pathOf()}?X-Auth-Token=${SECRET}&a=${SECRET}` }] },
  { where: "user and password of the URL", secret: SECRET, calls: [{ url: `https://alice:${SECRET}@css.eu-de.otc.t-systems.com${pathOf()}` }] },
  { where: "a path parameter", secret: "my-secret-cluster", calls: [{ url: SERVICE + pathOf(PROJECT, "my-secret-cluster") }] },
  { where: "a comment, a cookie and a form parameter of the archive", secret: SECRET, calls: changed((entry) => Object.assign(entry, { comment: SECRET, request: { ...entry.request, cookies: [{ name: "a", value: SECRET }], postData: { mimeType: "application/x-www-form-urlencoded", params: [{ name: "password", value: SECRET }] } } })) },
  { where: "messages of a web socket", secret: SECRET, calls: changed((entry) => Object.assign(entry, { _webSocketMessages: [{ type: "send", time: 1, opcode: 1, data: SECRET }] })) },
  { where: "a form in place of JSON", secret: SECRET, calls: [{ requestBody: `user=alice&note=${SECRET}` }] },
  { where: "a password field", secret: SECRET, calls: answer({ adminPwd: SECRET, db: { new_password: SECRET } }) },
  { where: "a list below a password field", secret: SECRET, calls: answer({ passwords: [SECRET, { value: SECRET }] }) },
  { where: "a number in a password field", secret: "471147", calls: answer({ pin: 471147 }) },
  { where: "a field of an unknown name", secret: SECRET, calls: answer({ remark4: SECRET, hint: { deep: [SECRET] } }) },
  { where: "the name of a field", secret: SECRET, calls: answer({ [SECRET]: 1, "ada@corp.test": 2 }) },
  { where: "JSON inside of a text", secret: SECRET, calls: answer({ detail: JSON.stringify({ user: JSON.stringify({ password: SECRET }) }) }) },
  { where: "base64 inside of a text", secret: SECRET, calls: answer({ blob: Buffer.from(`user:${SECRET}`).toString("base64") }) },
  { where: "base64url inside of a text", secret: SECRET, calls: answer({ blob: Buffer.from(`>>>${SECRET}???`).toString("base64url") }) },
  { where: "a text with unicode escapes", secret: WORD, calls: afterLogin({ escaped: escaped(WORD) }) },
  { where: "a text with entities", secret: WORD, calls: afterLogin({ escaped: Array.from(WORD, (letter) => `&#${letter.charCodeAt(0)};`).join("") }) },
  { where: "a percent-encoded text", secret: WORD, calls: afterLogin({ encoded: `%2F${WORD.replace("s", "%73")}%2F` }) },
  { where: "a text with the password of the login", secret: WORD, calls: afterLogin({ state: `the ${WORD}`, other: `x${WORD}x` }) },
  { where: "a described field with the password of the login", secret: WORD, calls: [LOGIN, { responseBody: { action: WORD } }] },
  { where: "a text with the user of the login", secret: "alice", calls: [LOGIN, ...refusal("User alice may not do this: ALICE")] },
  { where: "a text with the domain of the login", secret: "Wonderland", calls: afterLogin({ text: "of wonderland", a: ["Wonderland"] }) },
  { where: "a token of the login", secret: SECRET, calls: afterLogin({ text: SECRET.toLowerCase() }) },
  { where: "a message with a user that no login shows", secret: "bob", calls: refusal('The user "bob" of bob has no permission.') },
  { where: "fields of people", secret: "Carol", calls: answer({ userName: "Carol", created_by: "Carol", owner: { name: "Carol" } }) },
  { where: "fields of accounts", secret: "OTC-EU-DE-00000000001000099999", calls: answer({ domainName: "OTC-EU-DE-00000000001000099999", text: "OTC-EU-DE-00000000001000099999" }) },
  { where: "the name of a thing", secret: "payroll", calls: answer({ clusterName: "payroll", tags: [{ key: "dept", value: "payroll" }] }) },
  { where: "an e-mail address", secret: "ada.lovelace", calls: answer({ text: "ask Ada.Lovelace@corp.example.org now" }) },
  { where: "an IP address", secret: "10.17.5.9", calls: answer({ text: "10.17.5.9:9200,10.17.5.9/24" }) },
  { where: "an IPv6 address", secret: "fd00:1234::9", calls: answer({ text: "at fd00:1234::9 or [fd00:1234::9]:9200" }) },
  { where: "a host", secret: "css-7.internal", calls: answer({ endpoint: "https://css-7.internal:9200/x?y=1", text: "css-7.internal.corp.com" }) },
  { where: "an ID that nothing announces", secret: CLUSTER.replaceAll("1", "7"), calls: answer({ text: `see ${CLUSTER.replaceAll("1", "7")}.` }) },
  { where: "a bearer token in a text", secret: SECRET, calls: refusal(`Bearer ${SECRET} is not known`) },
  { where: "a JSON web token", secret: JWT, calls: answer({ text: JWT }) },
  { where: "a certificate", secret: "MIICanary", calls: answer({ ca: "-----BEGIN CERTIFICATE-----\nMIICanary\n-----END CERTIFICATE-----\n" }) },
  { where: "a token in several parts", secret: SECRET, calls: answer({ parts: [`${SECRET}AAAA`, `BBBB${SECRET}`], head: SECRET }) },
  { where: "a signature", secret: SECRET, calls: [{ requestHeaders: { Authorization: `SDK-HMAC-SHA256 Access=${SECRET}, SignedHeaders=host, Signature=${"0f".repeat(32)}` } }, ...answer({ text: `${SECRET} was used, ${"0f".repeat(32)}` })] },
  { where: "an access key in a message", secret: "AKCANARY0123456789AB", calls: refusal("Access=AKCANARY0123456789AB is unknown (AKCANARY0123456789AB)") },
  { where: "a page of a gateway", secret: SECRET, calls: [{ status: 502, responseHeaders: { "content-type": "text/html" }, responseBody: `<html><!-- ${SECRET} -->${WORD}</html>` }] },
  { where: "a body in base64", secret: SECRET, calls: changed((entry) => Object.assign(entry.response.content, { encoding: "base64", text: Buffer.from(JSON.stringify({ action: "createVpcepservice", sessionToken: SECRET })).toString("base64") })) },
  { where: "a number of an account", secret: "4929123412341234", calls: answer({ card: 4929123412341234, text: "4929123412341234" }) },
  { where: "a header with the name of a user", secret: "Wonderland", calls: answer({ text: "of Wonderland" }, { requestHeaders: { "X-User-Name": "Wonderland" } }) },
  { where: "a host as the name of a field", secret: "node-a.corp", calls: answer({ "node-a.corp.com": "up" }) },
  { where: "a token as the name of a field", secret: "abcdefghijKLMNOPQRST", calls: answer({ [`${"abcdefghijKLMNOPQRST".repeat(3)}`]: 1 }) },
  { where: "a media type of somebody's own", secret: "canarycorp", calls: [{ responseHeaders: { "content-type": "application/vnd.canarycorp+json" } }] },
  { where: "a text that is longer than any", secret: SECRET, calls: answer({ blob: `${SECRET}.${"aB1-".repeat(50_000)}`, dotted: `${SECRET}${"a.".repeat(50_000)}`, mail: `${"a+".repeat(50_000)}${SECRET}` }) },
  { where: "a request body", secret: SECRET, calls: [{ requestBody: { endpointWithDnsName: SECRET, adminPwd: SECRET }, status: 400, responseBody: { error_code: "CSS.0001", error_msg: "Incorrect parameters." } }] },
];
