import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { ledgerFile, readLedger } from "../../scripts/description/ledger.js";
import { bundleDescription } from "../../scripts/generate/bundle.js";
import { generate, writeFiles } from "../../scripts/generate/generate.js";
import { lintDescription } from "../../scripts/lint/lint.js";
import { project, projectAt } from "../../scripts/project.js";
import { differingFacts } from "./agreement.js";
import { mutations, type Mutation } from "./mutations.js";

const PARTS = ["spec", "src", "scripts", "generated", "test/contract", "test/reference", "test/recordings", "package.json", "tsconfig.json", "vitest.config.ts"];
const VITEST = path.join(project.root, "node_modules", "vitest", "vitest.mjs");
const run = promisify(execFile);

const copies: string[] = [];
const caught: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  console.log([`${caught.length} changes of the contract, and what caught each:`, ...caught].join("\n"));
});

describe.concurrent("a change of the contract is caught", () => {
  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))("%s", async (name, mutation) => {
    const catcher = await whatCatches(mutation);
    expect(catcher).not.toBe("nothing");
    caught.push(`  ${name.padEnd(52)} ${catcher}`);
  });
});

it("the description as it is passes", async () => {
  expect(await whatCatches({ name: "no change", file: "openapi.yaml", from: "openapi: 3.1.1", to: "openapi: 3.1.1" })).toBe("nothing");
});

/** Applies a change to a copy of the project and runs lint, the comparison with the pages, generate and the contract tests, until one of them fails. */
async function whatCatches({ file, from, to }: Mutation): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), "mutation-"));
  copies.push(root);
  for (const part of PARTS) cpSync(path.join(project.root, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(project.root, "node_modules"), path.join(root, "node_modules"), "junction");
  const copy = projectAt(root);
  const target = path.join(copy.spec, file);
  const text = readFileSync(target, "utf8");
  if (text.split(from).length !== 2) throw new Error(`The text to change does not stand exactly once in ${file}: ${from}`);
  writeFileSync(target, text.replace(from, () => to));

  const { sources, findings } = await lintDescription(copy);
  if (findings.length > 0) return `lint: ${findings[0]!.rule}`;
  const differing = differingFacts(await bundleDescription(copy, readLedger(sources.get(ledgerFile(copy)))));
  if (differing) return `facts.test.ts: ${differing}`;
  writeFiles(copy, await generate(copy, sources));
  const first = await contractTests(root, ["test/contract/recordings.test.ts"]);
  return first === "nothing" ? contractTests(root, []) : first;
}

/** What the contract tests of some files say, or of all of them: those that open connections take longer than the rest. */
async function contractTests(root: string, files: string[]): Promise<string> {
  try {
    await run(process.execPath, [VITEST, "run", ...files, "--project", "contract", "--pool", "threads", "--no-isolate", "--maxWorkers", "1", "--bail", "1", "--reporter", "json", "--outputFile", "report.json"], { cwd: root });
    return "nothing";
  } catch {
    const { testResults } = JSON.parse(readFileSync(path.join(root, "report.json"), "utf8")) as { testResults: { name: string; status: string; assertionResults: { status: string; title: string }[] }[] };
    const failed = testResults.find(({ status }) => status === "failed")!;
    const test = failed.assertionResults.find(({ status }) => status === "failed");
    return `${path.basename(failed.name)}: ${test?.title ?? "does not run"}`;
  }
}
