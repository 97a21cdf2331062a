import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const COMMAND = path.join(path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");

/**
 * Runs a command of Redocly's CLI in a folder. The CLI reads a redocly.yaml where it starts, so the folder should not be the
 * project's root. What it prints on the side (banners, progress) is shown only when it fails.
 *
 * @returns its standard output.
 */
export function runRedocly(folder: string, args: readonly string[], failure: string): Promise<string> {
  // A rendered page has telemetry on unless it is off for the command; the option of that name changes nothing.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMMAND, ...args], { cwd: folder, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(new Error(`${failure} What redocly ${args[0]} said:\n${stdout}${stderr}`.trimEnd()));
    });
  });
}
