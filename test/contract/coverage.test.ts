import { expect, it } from "vitest";
import { rulesOfPage } from "../../scripts/agreement/rules-of-page.js";
import { pages, recordingsOf, type Field, type PageFacts } from "./support/evidence.js";

it("every documented status of every operation has a recording", () => {
  const rows = [...pages].flatMap(([operationId, { responses }]) =>
    Object.keys(responses).map((status) => ({
      operation: operationId,
      status,
      recordings: recordingsOf(operationId).filter(({ response }) => String(response.status) === status).length,
    })),
  );
  console.log(table(rows));
  expect(rows.filter(({ recordings }) => recordings === 0)).toEqual([]);
});

it.each([...pages])("each kind of rule that a request of %s can break has a recording of a request that does", (operationId, page) => {
  const broken = recordingsOf(operationId).flatMap(({ request }) => (request.violates ? [`${request.violates.rule} in the ${request.violates.in ?? "body"}`] : []));
  expect(rulesOf(page).filter((rule) => !broken.includes(rule))).toEqual([]);
});

it("the rules are those of all fields", () => {
  const list: Field = { type: "array", mandatory: false, items: { type: "object", fields: { kind: { type: "string", mandatory: false, values: ["a"] } } } };
  expect(rulesOf({ parameters: {}, request: { mediaType: "application/json", fields: { list } } })).toEqual(["required in the body", "additionalProperties in the body", "type in the body", "enum in the body"]);
  expect(rulesOf({ parameters: { id: { in: "path", type: "string" }, at: { in: "query", type: "integer", maximum: 9 } } })).toEqual(["maximum in the query", "type in the query"]);
});

function rulesOf(page: Pick<PageFacts, "parameters" | "request">): string[] {
  return rulesOfPage(page).map((rule) => `${rule.rule} in the ${rule.in}`);
}

function table(rows: { operation: string; status: string; recordings: number }[]): string {
  const width = Math.max("operation".length, ...rows.map(({ operation }) => operation.length));
  const line = (operation: string, status: string, recordings: string | number) => `${operation.padEnd(width)}  ${status.padEnd(6)}  ${String(recordings).padStart(10)}`;
  return [line("operation", "status", "recordings"), ...rows.map((row) => line(row.operation, row.status, row.recordings || "none"))].join("\n");
}
