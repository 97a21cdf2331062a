import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../src/index.js";
import { fillPath } from "../../src/path.js";
import { clientFor } from "./support/calls.js";
import { isOneSegment, segments } from "./support/hostile.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

/** Any sequence of UTF-16 code units, whole surrogate pairs or not, with a liking for what URLs are made of. */
const anyText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(..."./\\?#%;:@&=+$ {}2eE\r\n\t\0a") }),
  fc.string({ unit: "binary" }),
);
const template = "/v1.0/{project_id}/clusters/{cluster_id}/open";

describe("any text in a path", () => {
  it("is one segment that decodes to itself, or is refused by name", () => {
    fc.assert(
      fc.property(anyText, anyText, (project_id, cluster_id) => {
        const values = { project_id, cluster_id };
        const wrong = Object.entries(values).find(([, value]) => !isOneSegment(value));
        if (wrong) {
          expect(() => fillPath(template, values)).toThrow(expect.objectContaining({ name: "ArgumentError", argument: wrong[0] }));
          return;
        }
        const path = fillPath(template, values);
        expect(new URL(`https://css.example${path}`).href).toBe(`https://css.example${path}`);
        expect(segments(path)).toEqual(["v1.0", project_id, "clusters", cluster_id, "open"]);
      }),
      { numRuns: 2000 },
    );
  });

  it("leads two different values to two different paths", () => {
    const segment = anyText.filter(isOneSegment);
    fc.assert(fc.property(segment, segment, (one, other) => (fillPath("/{a}", { a: one }) === fillPath("/{a}", { a: other })) === (one === other)));
  });

  it("keeps a call on the host of the client", async () => {
    await fc.assert(
      fc.asyncProperty(anyText.filter(isOneSegment), async (cluster_id) => {
        const fetch = stubFetch(answering(200));
        await clientFor("https://css.example/prefix", { fetch }).startVpecp!({ cluster_id, body: {} });
        const { origin, pathname, search, hash } = new URL(fetch.calls[0]!.url);
        expect({ origin, search, hash }).toEqual({ origin: "https://css.example", search: "", hash: "" });
        expect(segments(pathname)).toEqual(["prefix", "v1.0", "project", "clusters", cluster_id, "vpcepservice", "open"]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("any other value in a path", () => {
  it("is refused by name", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true }).filter((value) => typeof value !== "string"), (value) => {
        expect(() => fillPath("/{cluster_id}", { cluster_id: value })).toThrow(ArgumentError);
      }),
    );
  });

  it("says what is wrong and shows no value of the caller", () => {
    expect(() => fillPath("/{cluster_id}", {})).toThrow("cluster_id is missing; nothing was sent");
    for (const cluster_id of [5, "..", "\ud800"]) {
      expect(() => fillPath("/{cluster_id}", { cluster_id })).toThrow('cluster_id must be well-formed text other than "", "." and ".."; nothing was sent');
    }
  });
});
