import { describe, expect, it } from "vitest";
import { secretsIn } from "../../scripts/evidence/secrets.js";
import { importCalls } from "./importing.js";
import { PLANTED } from "./planted.js";

describe("a secret planted in", () => {
  it.each(PLANTED.map((planted) => [planted.where, planted] as const))("%s is neither in the recordings nor on the terminal", (_, { secret, calls }) => {
    const { texts, exchanges, shown } = importCalls(calls);
    // Nothing is gained by refusing what could be replaced.
    expect(texts.length).toBeGreaterThan(0);
    const forms = [secret, encodeURIComponent(secret), ...[0, 1, 2].map((shift) => base64Of(secret, shift))].map((form) => form.toLowerCase());
    const everything = [...texts, shown].join("\n").toLowerCase();
    expect(forms.filter((form) => everything.includes(form))).toEqual([]);
    expect(exchanges.flatMap(secretsIn)).toEqual([]);
  });
});

/** The part of a base64 text that shows a value, which may begin at any of three places. */
function base64Of(value: string, shift: number): string {
  const text = Buffer.from(" ".repeat(shift) + value).toString("base64");
  return text.slice(shift === 0 ? 0 : 4, value.length >= 6 ? -4 : undefined) || value;
}
