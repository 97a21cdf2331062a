import { inspect } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { serve, type ReceivedRequest } from "../contract/support/server.js";
import { headersOnTheWire, recordedHeaders } from "../contract/support/wire.js";
import { cases, type SampleCase } from "../samples/support/cases.js";
import { blocksOf, commentedPrograms } from "../samples/support/documents.js";
import { ENVIRONMENT, startService } from "../samples/support/service.js";
import { compile, runAll, type Program } from "./support/samples.js";

const ofDocuments: Program[] = blocksOf("ts").map(([name, { code }]) => ({ name, code }));
/** What a piece of a program in a doc comment may take for granted. */
const PRELUDE = 'import { isServiceError } from "otc-cloud-search";\ndeclare const error: unknown;\n';
const ofComments: Program[] = commentedPrograms.map(({ place, code }) => ({ name: place, code: code.startsWith("import ") ? code : PRELUDE + code }));
const ofOperations: Program[] = cases.map(([name, { sample }]) => ({ name, code: sample.typescript }));

describe("the samples in TypeScript", () => {
  it("compile against the package, and a wrong one does not", async () => {
    const wrong = { name: "wrong", code: ofOperations[0]!.code.replace('region: "eu-de"', "region: 1") };
    expect(await compile(inject("consumer"), [...ofDocuments, ...ofComments, ...ofOperations, wrong])).toMatch(/^wrong\.ts\(4,3\): error TS2322: .*\n(?: .*\n)*$/);
    expect(ofDocuments.length).toBeGreaterThan(2);
    expect(ofComments.length).toBeGreaterThan(2);
    expect(ofOperations.length).toBeGreaterThan(2);
  });

  it("of documents print what the text says, and are understood by the service", async () => {
    const services = await Promise.all(ofDocuments.map(startService));
    try {
      const printed = await runAll(inject("consumer"), ofDocuments.map((program, index) => ({ ...program, baseUrl: services[index]!.baseUrl })), ENVIRONMENT);
      for (const [index, [place, { next }]] of blocksOf("ts").entries()) {
        const shown = next?.language === "text" ? next.code : expect.stringMatching(/^(createVpcepservice|startVpecp attempt 1 200 \d+ ms request-1)/);
        expect({ place, printed: printed[index] }).toEqual({ place, printed: shown });
        expect(services[index]!.exchanges.length, place).toBeGreaterThan(0);
        expect(services[index]!.exchanges.filter(({ answer }) => JSON.stringify(answer).includes("APIGW")), place).toEqual([]);
      }
    } finally {
      await Promise.all(services.map((service) => service.close()));
    }
  });

  it("of operations make the recorded exchanges, and print the answers", async () => {
    const servers = await Promise.all(cases.map(([, { recording }]) => serve(recording.response)));
    try {
      const printed = await runAll(inject("consumer"), ofOperations.map((program, index) => ({ ...program, baseUrl: servers[index]!.baseUrl })), ENVIRONMENT);
      expect(cases.map(([name], index) => ({ name, printed: printed[index], requests: distinct(servers[index]!.received.map(wire)) }))).toEqual(
        cases.map(([name, { sample, recording }]) => ({ name, printed: output(sample, recording), requests: [recorded(recording)] })),
      );
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  });
});

function wire({ method, path, body, headers }: ReceivedRequest): object {
  return { method, path, headers: headersOnTheWire({ headers }), body: body === "" ? undefined : JSON.parse(body) };
}

function recorded({ request }: SampleCase["recording"]): object {
  return { method: request.method, path: request.path, headers: recordedHeaders(request, ENVIRONMENT.OS_TOKEN), body: request.body };
}

/** The client repeats some calls by itself. */
function distinct(requests: object[]): object[] {
  return requests.filter((request, index) => requests.findIndex((other) => JSON.stringify(other) === JSON.stringify(request)) === index);
}

function output({ succeeds }: SampleCase["sample"], { response: { status, body } }: SampleCase["recording"]): string {
  if (succeeds) return `${body === undefined ? "Done" : inspect(body)}\n`;
  return `${status} ${(body as { error_code?: string } | undefined)?.error_code}\n`;
}
