import { describe, expect, it } from "vitest";
import { worst } from "../../scripts/diff/change.js";
import { compareContracts } from "../../scripts/diff/compare.js";
import { overrides } from "../../scripts/diff/overrides.js";
import { base, errorCodes } from "./diff/base.js";
import { breaking, harmless } from "./diff/changes.js";

/** Which of our overrides have rated something. */
const used = new Set<string>();

describe.concurrent("the rating of a change", () => {
  it.each([...breaking, ...harmless].map((row) => [row.title, row] as const))("%s", async (_, { change, impact, lines }) => {
    const revision = structuredClone({ document: base, errorCodes });
    change(revision.document, revision.errorCodes);
    const changes = await compareContracts({ document: base, errorCodes }, revision);
    for (const { override } of changes) if (override) used.add(override);
    expect({ impact: worst(changes), lines: changes.map((change) => `${change.impact} ${change.place}: ${change.message}`) }).toEqual({ impact, lines });
  });
});

it("every rating of ours that differs from Redocly's is proven above", () => {
  expect([...used].sort()).toEqual(overrides.map(({ name }) => name).sort());
});
