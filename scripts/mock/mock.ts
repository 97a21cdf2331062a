import { differences } from "../../src/replay/difference.js";
import type { Described } from "../evidence/description.js";
import { succeeds } from "../evidence/error-code.js";
import type { Recording } from "../evidence/recording.js";
import { routeOf } from "../evidence/route.js";
import { noSuchApi, unauthorized } from "./gateway.js";
import { createPrism, type Answer } from "./prism.js";
import { readPreference } from "./preference.js";
import { plainRefusal, refusalFor } from "./refusal.js";
import type { MockRequest } from "./request.js";

/** What the mock answers, and why. */
export interface MockAnswer {
  answer: Answer;
  /** The recording that it is, or what it was made from. */
  from: string;
  /** It is the recording that the request prefers. */
  preferred: boolean;
}

const JSON_TYPE = { "Content-Type": "application/json" };

/**
 * Answers requests from the recordings, and where none fits from the description. What the description refuses is
 * refused, with the error body that the recordings have for the reason.
 */
export async function createMock({ document, operations, catalogue }: Described, recordings: readonly Recording[]): Promise<(request: MockRequest) => Promise<MockAnswer>> {
  const prism = await createPrism(document);

  return async (request) => {
    const route = routeOf(operations, request.method, request.path);
    const wanted = readPreference(request.headers.prefer);
    const id = route?.entry.operation.operationId;
    const own = recordings.filter(({ operationId }) => operationId === id);
    const preferred = preferredRecording(own, wanted);
    const judgement = await prism(request, preferred ? {} : wanted);
    const { answer, objections, unrouted } = judgement;

    if (unrouted || !route) return made(noSuchApi(request.method, request.path), "the mock: no such API");
    if (objections.some(({ part }) => part === "security")) {
      const recording = unauthorized(recordings, id);
      if (preferred?.response.status !== 401) return recording ? recorded(recording) : made(answer, "the description");
    }
    if (preferred && (objections.length === 0 || !succeeds(preferred.response))) return { ...recorded(preferred), preferred: true };
    const fitting = own.filter((recording) => fits(route.entry, recording, request)).sort((a, b) => Number(succeeds(b.response)) - Number(succeeds(a.response)));
    if (objections.length > 0) {
      const recording = fitting.find(({ request }) => request.violates) ?? refusalFor(document, operations, recordings, id!, request.body, objections);
      return recording ? recorded(recording) : made(plainRefusal(recordings, catalogue), "the catalogue of error codes");
    }
    if (wanted.exampleKey !== undefined || wanted.code !== undefined) {
      if (answer.status !== 404 || typeof answer.body !== "string") return made(answer, "the description");
      const names = own.map(({ name }) => name).join(", ") || "none";
      return made({ status: 400, headers: JSON_TYPE, body: { error_code: "MOCK.0001", error_msg: `Nothing of ${id} is what the header Prefer asks for. Recordings: ${names}.` } }, "the mock");
    }
    return fitting[0] ? recorded(fitting[0]) : made(answer, "the description");
  };
}

function preferredRecording(own: readonly Recording[], { code, exampleKey }: ReturnType<typeof readPreference>): Recording | undefined {
  if (exampleKey === undefined && code === undefined) return undefined;
  return own.find(({ operationId, name, response }) => (exampleKey === undefined || [name, `${operationId}/${name}`].includes(exampleKey)) && (code === undefined || response.status === code));
}

function fits({ method, path }: { method: string; path: string }, { request, response }: Recording, received: MockRequest): boolean {
  const query = request.path.split("?")[1];
  return differences({ method: method.toUpperCase(), path }, { ...(query !== undefined && { query }), body: request.body, response }, received).length === 0;
}

function recorded({ operationId, name, response }: Recording): MockAnswer {
  return { answer: response, from: `${operationId}/${name}`, preferred: false };
}

function made(answer: Answer, from: string): MockAnswer {
  return { answer, from, preferred: false };
}
