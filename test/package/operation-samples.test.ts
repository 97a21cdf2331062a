import { mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import ts from "typescript";
import { expect, inject, it } from "vitest";
import { serve } from "../contract/support/server.js";
import { headersOnTheWire, recordedHeaders } from "../contract/support/wire.js";
import { cases, type SampleCase } from "../samples/support/cases.js";
import { compileSamples } from "./support/compile-samples.js";
import { consumerFile } from "./support/compiler.js";
import { runNode } from "./support/run.js";

const TOKEN = "token-of-the-samples";

it("the samples of every operation compile against the package", async () => {
  expect(await compileSamples(inject("consumer"), cases.map(([, { sample }]) => sample.typescript))).toBe("");
  expect(cases.length).toBeGreaterThan(2);
});

it("the samples of every operation make the recorded exchanges, and print the answers", async () => {
  const folder = mkdtempSync(path.join(inject("consumer"), "run-"));
  const servers = await Promise.all(cases.map(([, { recording }]) => serve(recording.response)));
  try {
    const samples = cases.map(([, { sample }], index) => {
      const file = path.join(folder, `sample-${index + 1}.js`);
      writeFileSync(file, ts.transpileModule(sample.typescript, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText);
      return { file: pathToFileURL(file).href, baseUrl: servers[index]!.baseUrl };
    });
    const { stdout, stderr } = await runNode([consumerFile("run-samples.mjs"), JSON.stringify(samples)], { cwd: folder, env: { ...process.env, OS_TOKEN: TOKEN } });
    expect(stderr).toBe("");
    const printed = JSON.parse(stdout) as string[];
    expect(cases.map(([name], index) => ({ name, printed: printed[index], requests: distinct(servers[index]!.received.map(wire)) }))).toEqual(
      cases.map(([name, { sample, recording }]) => ({ name, printed: output(sample, recording), requests: [recorded(recording)] })),
    );
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
});

function wire({ method, path, body, headers }: Awaited<ReturnType<typeof serve>>["received"][number]): object {
  return { method, path, headers: headersOnTheWire({ headers }), body: body === "" ? undefined : JSON.parse(body) };
}

function recorded({ request }: SampleCase["recording"]): object {
  return { method: request.method, path: request.path, headers: recordedHeaders(request, TOKEN), body: request.body };
}

/** The client repeats some calls by itself. */
function distinct(requests: object[]): object[] {
  return requests.filter((request, index) => requests.findIndex((other) => JSON.stringify(other) === JSON.stringify(request)) === index);
}

function output({ succeeds }: SampleCase["sample"], { response: { status, body } }: SampleCase["recording"]): string {
  if (succeeds) return body === undefined ? "Done" : inspect(body);
  return `${status} ${(body as { error_code?: string } | undefined)?.error_code}`;
}
