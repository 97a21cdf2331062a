import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { project } from "../../scripts/project.js";
import { compileSamples } from "./support/compile-samples.js";
import { consumerFile } from "./support/compiler.js";
import { runNode } from "./support/run.js";

const read = (name: string) => readFileSync(path.join(project.root, name), "utf8");
const samplesOf = (text: string, language: string) => Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm")), ([, code]) => code!);

describe("the samples of the README", () => {
  const samples = samplesOf(read("README.md"), "ts");

  it("compile against the package", async () => {
    expect(await compileSamples(inject("consumer"), samples)).toBe("");
    expect(samples.length).toBeGreaterThan(2);
  });

  it.each(samples.map((code, index) => [index + 1, code] as const))("do what they say: sample %i", async (_, code) => {
    const folder = mkdtempSync(path.join(inject("consumer"), "run-"));
    const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
    writeFileSync(path.join(folder, "sample.js"), outputText);
    const env = { ...process.env, OS_TOKEN: "token", OS_PASSWORD: "secret" };
    const { code: exit, stdout, stderr } = await runNode([`--import=${pathToFileURL(consumerFile("service.mjs")).href}`, "sample.js"], { cwd: folder, env });
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/createVpcepservice|startVpecp attempt 1 200/) });
    expect(stderr).toMatch(/^POST css\.eu-(de|nl)\.otc\.t-systems\.com \{.*\}\n$/);
  });
});

describe("the commands of README and CONTRIBUTING", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const commands = ["README.md", "CONTRIBUTING.md"].flatMap((name) => [...samplesOf(read(name), "sh").flatMap((code) => code.split("\n")), ...Array.from(read(name).matchAll(/`(np[mx] [^`]*)`/g), ([, command]) => command!)]);

  it("exist", () => {
    const used = commands.flatMap((command) => Array.from(command.matchAll(/npm (?:run )?([a-z:]+)/g), ([, name]) => name!)).filter((name) => !["ci", "cit"].includes(name));
    expect(used).toContain("build");
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("name kinds of tests that exist", () => {
    const kinds = commands.flatMap((command) => Array.from(command.matchAll(/--project ([a-z]+)/g), ([, kind]) => kind!));
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(read("vitest.config.ts")).toContain(`"${kind}"`);
  });
});
