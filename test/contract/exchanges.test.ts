import { afterEach, describe, expect, it } from "vitest";
import { accessKey, ArgumentError, createClient, ServiceError, type CallError } from "../../src/index.js";
import { pages, pathValues, queryValues, recordedErrorCode, recordings, succeeds, type Recording } from "./support/evidence.js";
import { serve } from "./support/server.js";
import { headersOnTheWire, isSigned, recordedHeaders } from "./support/wire.js";

const TOKEN = "token-of-the-contract-tests";
const SIGNING = accessKey({ accessKeyId: "access-key-of-the-contract-tests", secretAccessKey: "secret" });

type Style = "operation method" | "call by path";
type Outcome = { result: unknown } | { error: CallError };

const servers: Awaited<ReturnType<typeof serve>>[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const cases = recordings.map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const);
/** The client itself refuses a call that leaves out a required body. All others reach the service, whatever their values. */
const sent = cases.filter(([, { request }]) => !leavesOutBody(request));

describe.each(["operation method", "call by path"] as const)("by %s", (style) => {
  it.each(sent)("%s: puts exactly the recorded request on the wire", async (_, recording) => {
    const { received } = await exchange(recording, style);
    const [request, ...more] = received;
    expect(more).toEqual([]);
    expect({ method: request!.method, path: request!.path }).toEqual({ method: recording.request.method, path: recording.request.path });
    expect(headersOnTheWire(request!, recording.request)).toEqual(recordedHeaders(recording.request, TOKEN));
    expect(request!.body === "" ? undefined : JSON.parse(request!.body)).toEqual(recording.request.body);
  });

  it.each(sent.filter(([, recording]) => succeeds(recording)))("%s: gives the recorded result", async (_, recording) => {
    expect((await exchange(recording, style)).outcome).toEqual({ result: recording.response.body });
  });

  it.each(sent.filter(([, recording]) => !succeeds(recording)))("%s: gives a typed error", async (_, recording) => {
    const { error } = (await exchange(recording, style)).outcome as { error: ServiceError };
    expect(error).toBeInstanceOf(ServiceError);
    expect({ status: error.status, code: error.code, operation: error.operation.id }).toEqual({
      status: recording.response.status,
      code: recordedErrorCode(recording),
      operation: recording.operationId,
    });
  });
});

it.each(cases.filter(([, { request }]) => leavesOutBody(request)))("%s: is refused before anything is sent", async (_, recording) => {
  const { outcome, received } = await exchange(recording, "operation method");
  expect((outcome as { error: ArgumentError }).error).toMatchObject({ name: "ArgumentError", argument: "body" });
  expect(received).toEqual([]);
});

function leavesOutBody({ body, violates }: Recording["request"]): boolean {
  return body === undefined && violates?.in !== "query" && violates !== undefined;
}

/** Makes the recorded call against a server that gives the recorded answer. */
async function exchange(recording: Recording, style: Style): Promise<{ outcome: Outcome; received: (typeof servers)[number]["received"] }> {
  const server = await serve(recording.response);
  servers.push(server);
  const { project_id, ...path } = pathValues(recording);
  const client = createClient({ baseUrl: server.baseUrl, projectId: project_id!, credentials: isSigned(recording.request) ? SIGNING : TOKEN }) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const { body } = recording.request;
  const query = queryValues(recording);
  const { method, path: template } = pages.get(recording.operationId)!;
  const outcome = style === "operation method" ? client[recording.operationId]!({ ...path, ...query, body }).then((result) => ({ result })) : client[method]!(template, { params: { path, query }, body }).then(unwrap);
  return { outcome: await outcome.catch((error: CallError) => ({ error })), received: server.received };
}

function unwrap(settled: unknown): Outcome {
  const { data, error } = settled as { data?: unknown; error?: CallError };
  return error ? { error } : { result: data };
}
