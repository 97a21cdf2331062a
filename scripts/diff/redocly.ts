import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runRedocly } from "../redocly-command.js";
import type { RawChange } from "./change.js";

/** With a configuration of its own that lacks this, Redocly rates even a renamed field as harmless. */
const CONFIG = "extends:\n  - diff-recommended\n";

/** What differs between two documents, as Redocly rates it. */
export async function changesByRedocly(base: object, revision: object): Promise<RawChange[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "diff-"));
  try {
    writeFileSync(path.join(folder, "redocly.yaml"), CONFIG);
    writeFileSync(path.join(folder, "base.json"), JSON.stringify(base));
    writeFileSync(path.join(folder, "revision.json"), JSON.stringify(revision));
    const report = await runRedocly(folder, ["diff", "base.json", "revision.json", "--format=json", "--fail-on=none", "--config=redocly.yaml"], "The contracts could not be compared.");
    return (JSON.parse(report) as { changes: RawChange[] }).changes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
