import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { description as generated, operationsIn } from "../contract/support/description.js";
import { apiFacts, pages } from "../contract/support/evidence.js";
import { factsOfApi, factsOfOperation } from "../contract/support/facts-of-description.js";
import { changesOf } from "./every-fact.js";

const description = structuredClone(generated);

const counts: string[] = [];
afterAll(() => console.log(["Changes of single statements, all of which the contract tests notice:", ...counts].join("\n")));

describe("every change of a statement is noticed", () => {
  it.each([...pages.keys()])("of %s", (operationId) => {
    const changes = [...changesOf(description, operationId)];
    const unnoticed = changes.filter(({ apply }) => {
      const undo = apply();
      const noticed = !agrees(operationId);
      undo();
      return !noticed;
    });
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
    expect(changes.length).toBeGreaterThan(100);
    counts.push(`  ${operationId.padEnd(24)} ${String(changes.length).padStart(5)}`);
  });
});

it("no change is left behind", () => {
  expect([...pages.keys()].filter((operationId) => !agrees(operationId))).toEqual([]);
  expect(description).toEqual(generated);
});

/** Whether the contract tests find no difference (test/contract/facts.test.ts). */
function agrees(operationId: string): boolean {
  try {
    const operations = operationsIn(description);
    return (
      isDeepStrictEqual([...operations.keys()].sort(), [...pages.keys()].sort()) &&
      isDeepStrictEqual(plain(factsOfOperation(operations.get(operationId)!)), plain(pages.get(operationId))) &&
      isDeepStrictEqual(plain(factsOfApi(description)), plain(apiFacts))
    );
  } catch {
    // A description that cannot be read is noticed by every test.
    return false;
  }
}

/** Without keys that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
