import { describe, expect, it } from "vitest";
import { description, operations } from "./support/description.js";
import { apiFacts, pages } from "./support/evidence.js";
import { factsOfApi, factsOfOperation } from "../../scripts/agreement/facts-of-description.js";

describe("the description and the reference", () => {
  it("have the same operations", () => {
    expect([...operations.keys()].sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])("say the same of %s", (operationId, facts) => {
    expect(factsOfOperation(operations.get(operationId)!)).toEqual(facts);
  });

  it("say the same of servers and security", () => {
    expect(factsOfApi(description)).toEqual(apiFacts);
  });
});
