import { describe, expect, it } from "vitest";
import { description, operations } from "./support/description.js";
import { apiFacts, pages } from "./support/evidence.js";
import { factsOfDescription } from "../../scripts/agreement/facts-of-description.js";

describe("the description and the reference", () => {
  it("have the same operations", () => {
    expect([...operations.keys()].sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])("say the same of %s", (operationId, facts) => {
    expect(factsOfDescription(description, facts.name, operations.get(operationId)!)).toEqual(facts);
  });

  it("say the same of servers and security", () => {
    const [server, ...moreServers] = description.servers;
    const { securitySchemes } = description.components as { securitySchemes: Record<string, { type: string; in: string; name: string }> };
    const { security } = description as unknown as { security: Record<string, string[]>[] };
    expect(moreServers).toEqual([]);
    expect({
      openapi: description.openapi,
      server: server!.url,
      regions: server!.variables?.region?.enum,
      security: security.map((requirement) =>
        Object.fromEntries(
          Object.entries(requirement).map(([name]) => {
            const { type, in: place, name: header } = securitySchemes[name]!;
            return [name, { type, in: place, name: header }];
          }),
        ),
      ),
    }).toEqual(apiFacts);
    expect(server!.variables?.region?.default).toBe(apiFacts.regions[0]);
  });

  it.each([...operations])("leave the security of %s to what holds for all operations", (_, { operation }) => {
    expect(operation.security).toBeUndefined();
    expect(operation).not.toHaveProperty("servers");
  });
});
