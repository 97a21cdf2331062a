import { createClient } from "@hey-api/openapi-ts";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { inCache, inRootModule, root } from "./paths.js";

/** Lets the other generators make their clients from the same description, with their defaults. */
export async function makeRivals(): Promise<void> {
  const folder = inCache("rivals");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const input = path.join(root, "generated", "openapi.json");
  execFileSync(process.execPath, [inRootModule("@redocly/cli/bin/cli.js"), "generate-client", input, "--output", path.join(folder, "redocly.ts")], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await createClient({ input, output: path.join(folder, "hey-api"), plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"], logs: { level: "silent" } });
}
