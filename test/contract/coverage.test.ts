import { expect, it } from "vitest";
import { pages, recordingsOf } from "./support/evidence.js";

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

it("every operation with a request body has a recording of a request that is refused for its body", () => {
  const without = [...pages].filter(([operationId, { request }]) => request && !recordingsOf(operationId).some(({ request }) => request.violates));
  expect(without.map(([operationId]) => operationId)).toEqual([]);
});

function table(rows: { operation: string; status: string; recordings: number }[]): string {
  const width = Math.max("operation".length, ...rows.map(({ operation }) => operation.length));
  const line = (operation: string, status: string, recordings: string | number) => `${operation.padEnd(width)}  ${status.padEnd(6)}  ${String(recordings).padStart(10)}`;
  return [line("operation", "status", "recordings"), ...rows.map((row) => line(row.operation, row.status, row.recordings || "none"))].join("\n");
}
