import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect, isDeepStrictEqual, promisify } from "node:util";
import ts from "typescript";
import { install, pack } from "../test/package/support/npm.js";
import { project } from "../scripts/project.js";
import { runInBrowser, bundleForBrowser } from "./browser.js";
import { expected } from "./expected.js";
import type { Outcomes } from "./program.js";
import { runtimes, type Runtime } from "./runtimes.js";
import { serve } from "./server.js";

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), "runtimes-"));
const consumer = path.join(folder, "consumer");

try {
  await install(await pack(project, path.join(folder, "tarball")), consumer);
  const source = readFileSync(new URL("program.ts", import.meta.url), "utf8");
  const program = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText;
  writeFileSync(path.join(consumer, "program.js"), program);
  writeFileSync(path.join(consumer, "main.js"), 'import { run } from "./program.js";\nconsole.log(JSON.stringify(await run(process.argv[2])));\n');

  const { baseUrl, close } = await serve(await bundleForBrowser(consumer));
  let failed = 0;
  for (const runtime of runtimes) failed += report(runtime.name, await runProgram(runtime, baseUrl).catch(asOutcomes));
  failed += report("Chromium", await runInBrowser(baseUrl).catch(asOutcomes));
  close();
  console.log(`\n${(runtimes.length + 1) * Object.keys(expected).length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function runProgram({ command, args }: Runtime, baseUrl: string): Promise<Outcomes> {
  const { stdout } = await run(command, [...args, "main.js", baseUrl], { cwd: consumer, timeout: 60_000 });
  return JSON.parse(stdout) as Outcomes;
}

function asOutcomes(error: unknown): Outcomes {
  return { failed: error instanceof Error ? error.message : error };
}

/** Prints how a runtime did, and gives the number of cases in which it did not do as expected. */
function report(name: string, outcomes: Outcomes): number {
  const wrong = Object.keys(expected).filter((key) => !isDeepStrictEqual(outcomes[key], expected[key]));
  console.log(`${wrong.length === 0 ? "✓" : "✗"} ${name.padEnd(9)} ${Object.keys(expected).map((key) => `${key} ${wrong.includes(key) ? "✗" : "✓"}`).join("  ")}`);
  if (wrong.length > 0) console.log(inspect(outcomes, { depth: 4 }));
  return wrong.length;
}
