import { inspect, isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { examplesOf, operations, responseFor, type DescribedOperation } from "./support/description.js";
import { pages, pathValues, queryValues, recordings, recordingsOf, type Recording } from "./support/evidence.js";
import { violations } from "./support/validator.js";

const JSON_TYPE = "application/json";

const cases = recordings.map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const);
const operationOf = ({ operationId }: Recording) => operations.get(operationId)!;

describe("a recording", () => {
  it.each(cases)("%s is named by its status and says where it comes from", (_, { name, response, source }) => {
    expect(name).toMatch(new RegExp(`^${response.status}-[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`));
    expect(source.length).toBeGreaterThan(20);
  });

  it.each(cases)("%s has a path of the operation, whose values are valid", (_, recording) => {
    expect(recording.request.method).toBe(pages.get(recording.operationId)!.method);
    for (const [name, value] of Object.entries(pathValues(recording))) {
      const parameter = operationOf(recording).parameters.find((parameter) => parameter.name === name);
      expect(violations(parameter!.schema, value)).toEqual([]);
    }
  });

  it.each(cases.filter(([, { request }]) => request.body !== undefined))("%s has a request body that is valid, or breaks exactly the stated rule", (_, recording) => {
    const { request } = recording;
    const media = operationOf(recording).requestBody!.content[request.headers["Content-Type"]!];
    expect(violations(media!.schema, request.body)).toEqual(request.violates ? [request.violates] : []);
  });

  it.each(cases)("%s has a query that is valid, or breaks exactly the stated rule", (_, recording) => {
    const query = Object.entries(queryValues(recording));
    const found = query.flatMap(([name, value]) => {
      const parameter = operationOf(recording).parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
      return violations(parameter!.schema, value).map(({ rule }) => ({ in: "query", at: `/${name}`, rule }));
    });
    expect(found).toEqual(recording.request.violates?.in === "query" ? [recording.request.violates] : []);
  });

  it.each(cases.filter(([, { request }]) => request.body === undefined && request.violates && !request.violates.in))("%s leaves out a body that is required", (_, recording) => {
    expect(recording.request.violates).toEqual({ at: "", rule: "required" });
    expect(operationOf(recording).requestBody?.required).toBe(true);
  });

  it.each(cases.filter(([, { response }]) => response.body !== undefined))("%s has a response body that is valid", (_, recording) => {
    const { status, headers, body } = recording.response;
    const media = responseFor(operationOf(recording), status).content?.[headers!["Content-Type"]!];
    expect(violations(media!.schema, body)).toEqual([]);
  });
});

describe.each([...operations])("the examples of %s", (operationId, operation) => {
  const evidence = recordingsOf(operationId);

  it("of the request are the recorded requests that are not refused for their body", () => {
    const recorded = evidence.filter(({ request }) => request.body !== undefined && !request.violates).map(({ request }) => request.body);
    expect(distinct(examplesOf(operation.requestBody?.content))).toEqual(distinct(recorded));
  });

  it.each(Object.keys(operation.responses))("of the response %s are the recorded answers, of all operations where they share it", (status) => {
    const examples = examplesOf(operation.responses[status]!.content);
    const sharing = [...operations].flatMap(([id, other]) => Object.keys(other.responses).flatMap((code) => (other.responses[code] === operation.responses[status] ? recordedAnswers(id, other, code) : [])));
    expect(distinct(examples)).toEqual(distinct(sharing));
    expect(recordedAnswers(operationId, operation, status).length).toBeGreaterThanOrEqual(Math.min(1, examples.length));
  });
});

describe("an unknown field", () => {
  it.each([...operations])("in any answer of %s is tolerated", (operationId, operation) => {
    for (const { response } of recordingsOf(operationId)) {
      if (typeof response.body !== "object") continue;
      const { schema } = responseFor(operation, response.status).content![JSON_TYPE]!;
      expect(violations(schema, { ...response.body, addedByTheService: 1 })).toEqual([]);
    }
  });
});

/** The bodies of the recorded answers for which a response of the description stands. */
function recordedAnswers(operationId: string, { responses }: DescribedOperation, status: string): unknown[] {
  const recorded = recordingsOf(operationId).filter(({ response }) => (status === "default" ? !(response.status in responses) : String(response.status) === status));
  return recorded.map(({ response }) => response.body).filter((body) => body !== undefined);
}

/** The values without repetitions, in an order that does not depend on theirs. */
function distinct(values: unknown[]): unknown[] {
  return values.filter((value, index) => values.findIndex((other) => isDeepStrictEqual(other, value)) === index).sort((a, b) => (ordered(a) < ordered(b) ? -1 : 1));
}

function ordered(value: unknown): string {
  return inspect(value, { sorted: true, depth: null });
}
