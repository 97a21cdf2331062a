import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { errorCodes } from "../../generated/error-codes.js";
import type { Discrepancy } from "../../scripts/description/ledger.js";
import { project } from "../../scripts/project.js";
import { appendixFacts } from "./support/evidence.js";

const { codes, explainedStatuses, statusesOfPages, codesOfPagesOnly, codesOnlyHere, ours } = appendixFacts;
const ledger = parse(readFileSync(path.join(project.spec, "discrepancies.yaml"), "utf8")) as Record<string, Omit<Discrepancy, "id">>;

describe("the catalogue of error codes and the reference", () => {
  it("have the same codes under the same statuses", () => {
    expect(Object.fromEntries(Object.entries(errorCodes).map(([code, { status }]) => [code, status]))).toEqual(codes);
    expect(Object.keys(codes)).toHaveLength(169);
  });

  it("say in the ledger which codes only pages name", () => {
    expect(codesOfPagesOnly.filter((code) => code in errorCodes)).toEqual([]);
    expect(codesIn("error-codes-that-only-pages-name")).toEqual(codesOfPagesOnly);
  });

  it("say in the ledger which codes a later revision lacks", () => {
    expect(placesOf("error-codes-that-the-later-revision-lacks")).toEqual(codesOnlyHere);
  });

  it("say in the ledger which statuses of codes are explained nowhere, and which no page lists", () => {
    expect(placesOf("error-code-under-an-unknown-status")).toEqual(codesUnder((status) => !explainedStatuses.includes(status)));
    expect(placesOf("error-codes-under-statuses-that-no-page-lists")).toEqual(codesUnder((status) => !statusesOfPages.includes(status)));
  });

  it("say in the ledger which statuses of refusals have no code, and which code is an error under a status of success", () => {
    const withoutCode = statusesOfPages.filter((status) => status >= 400 && !Object.values(codes).includes(status));
    expect(ledger["statuses-without-an-error-code"]!.reference.match(/\b\d{3}\b/g)).toEqual(withoutCode.map(String));
    expect(placesOf("error-code-under-status-202").filter(Boolean)).toEqual(codesUnder((status) => status < 400));
  });

  it("say in the ledger the same status as the catalogue wherever they give one", () => {
    const { reference } = ledger["one-cause-under-two-statuses"]!;
    const given = [...reference.matchAll(/(\d{3}) \(([^)]*)\)/g)].flatMap(([, status, list]) => list!.split(", ").map((code) => [code, Number(status)] as const));
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(placesOf("one-cause-under-two-statuses").map((code) => [code, codes[code]])));
    for (const code of placesOf("failures-of-the-service-under-status-400")) expect([code, codes[code]]).toEqual([code, 400]);
  });
});

describe("what can be tried again", () => {
  const retryable = Object.entries(errorCodes).filter(([, entry]) => entry.retryable).map(([code]) => code);

  it("is what the project decided", () => {
    expect(retryable).toEqual(ours.retryable);
  });

  it("is in the catalogue as the ledger says", () => {
    expect(placesOf("failures-of-the-service-under-status-400").filter((code) => !retryable.includes(code))).toEqual([]);
    expect(placesOf("server-error-that-blames-the-request").filter((code) => retryable.includes(code))).toEqual([]);
  });
});

/** The codes at which an entry of the ledger stands. */
function placesOf(id: string): string[] {
  return ledger[id]!.where.filter((place) => place.startsWith("error-codes.yaml#")).map((place) => place.split("#/")[1] ?? "").sort();
}

function codesIn(id: string): string[] {
  return ledger[id]!.reference.match(/CSS\.\d{4}/g) ?? [];
}

function codesUnder(wanted: (status: number) => boolean): string[] {
  return Object.keys(codes).filter((code) => wanted(codes[code]!));
}
