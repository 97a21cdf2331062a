import { describe, expect, it } from "vitest";
import { sampleRequest } from "../../scripts/samples/request.js";
import { signedCurlSample } from "../../scripts/samples/curl-signed.js";
import type { OpenApi, OperationEntry } from "../../scripts/generate/openapi.js";
import { madeUp } from "./support/made-up.js";
import { runScript } from "./support/shell.js";

const sampleOf = (name: string) => madeUp.find(([found]) => found === name)![1].sample;

describe("the samples of an operation", () => {
  it("are its successes in the order of the examples, and the first refusal by the service for each documented status", () => {
    expect(madeUp.map(([name, { sample }]) => `${name}: ${sample.title}`)).toEqual([
      "listThings/200-second: The second one",
      "listThings/200-first: First",
      "listThings/200-not-in-the-examples: Not in the examples",
      "listThings/404-b-not-there: B not there",
      "replaceThing/200-long: Long",
      "replaceThing/200-quotes: Quotes",
      "refreshThing/200-done: Done",
      "deleteThing/204-gone: Gone",
    ]);
  });

  it("give the values of the URL and of headers their described types", () => {
    expect(sampleOf("listThings/200-first").typescript).toContain(String.raw`await css.listThings({
  thingName: "a b",
  text: "\"$HOME${"`"}",
  limit: 10,
  deep: true,
  empty: "",
  "X-Language": "en \"US\" \\ $HOME",
});`);
  });

  it("spread a long value over lines", () => {
    expect(sampleOf("replaceThing/200-long").typescript).toContain(`  body: [
    {
      names: [
        "a name",
`);
    expect(sampleOf("replaceThing/200-long").raw).toContain('\n\n[\n  {\n    "names": [\n');
    expect(sampleOf("replaceThing/200-quotes").typescript).toContain(String.raw`  body: { text: "it's \"ü\" $HOME \\ ${"`"}\n", "not a name": [] },`);
  });

  it("show no result where there is none", () => {
    expect(sampleOf("deleteThing/204-gone").typescript).toMatch(/^await css\.deleteThing\(\{\n {2}thingName: "a b",\n\}\);\nconsole\.log\("Done"\);$/m);
  });
});

it("a request without a body says so where a server expects one", () => {
  for (const way of ["curl", "curlSigned", "raw"] as const) {
    expect(sampleOf("refreshThing/200-done")[way]).toContain("Content-Length: 0");
    expect(sampleOf("deleteThing/204-gone")[way]).not.toContain("Content-Length");
    expect(sampleOf("listThings/200-first")[way]).not.toContain("Content-Length");
  }
});

describe("a recording that cannot become a sample is refused", () => {
  const document = { servers: [{ url: "https://css.{region}.otc.t-systems.com", variables: { region: { default: "eu-de" } } }] } as unknown as OpenApi;
  const entry = { path: "/v1.0/{project_id}/things", parameters: [] } as unknown as OperationEntry;

  it("for a path of another operation", () => {
    expect(() => sampleRequest(document, entry, { method: "GET", path: "/v1.0/p/other", headers: {} })).toThrow("The recorded path /v1.0/p/other is not one of /v1.0/{project_id}/things.");
  });

  it("for a path that is signed in another spelling", () => {
    expect(() => signedCurlSample(sampleRequest(document, entry, { method: "GET", path: "/v1.0/%7e/things", headers: {} }))).toThrow("The path /v1.0/%7e/things is signed in another spelling");
  });
});

describe("the small shell", () => {
  it.each([
    ["A=1\ncurl $A '$A' \"$A\" a$A\\$A", { A: "0" }, [["1", "$A", "1", "a1$A"]]],
    ["# a comment\ncurl \"$(printf '%s-%s' a b)\" | curl \\\n  c", {}, [["a-b"], ["c"]]],
  ])("reads %j", (script, env, calls) => {
    expect(runScript(script, env)).toEqual(calls);
  });

  it.each([["curl $UNSET", "$UNSET, which has no value"], ["wget a", "wget"], ["date +%s", "date +%s"], ["curl \"a", "a quote that does not end"]])("refuses %j", (script, what) => {
    expect(() => runScript(script, {})).toThrow(`The script uses ${what}`);
  });
});
