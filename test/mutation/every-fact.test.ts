import { afterAll, describe, expect, it } from "vitest";
import { description as generated } from "../contract/support/description.js";
import { pages } from "../contract/support/evidence.js";
import { differingFacts } from "./agreement.js";
import { changesOf } from "./every-fact.js";

const description = structuredClone(generated);

const counts: string[] = [];
afterAll(() => console.log(["Changes of single statements, all of which the contract tests notice:", ...counts].join("\n")));

describe("every change of a statement is noticed", () => {
  it.each([...pages.keys()])("of %s", (operationId) => {
    const changes = [...changesOf(description, operationId)];
    const unnoticed = changes.filter(({ apply }) => {
      const undo = apply();
      const noticed = isNoticed(operationId);
      undo();
      return !noticed;
    });
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
    expect(changes.length).toBeGreaterThan(100);
    counts.push(`  ${operationId.padEnd(24)} ${String(changes.length).padStart(5)}`);
  });
});

it("no change is left behind", () => {
  expect(differingFacts(description)).toBeUndefined();
  expect(description).toEqual(generated);
});

function isNoticed(operationId: string): boolean {
  try {
    return differingFacts(description, [operationId]) !== undefined;
  } catch {
    // A description that cannot be read is noticed by every test.
    return true;
  }
}
