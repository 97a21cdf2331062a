import { describe, expect, it } from "vitest";
import { secretsIn } from "../../scripts/evidence/secrets.js";
import { recordings } from "./support/evidence.js";

describe.each(recordings.map((recording) => [`${recording.operationId}/${recording.name}`, recording] as const))("recording %s", (_, recording) => {
  it("holds no secret", () => {
    expect(secretsIn(recording)).toEqual([]);
  });
});
