import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Project } from "../../scripts/project.js";
import { copyOfProject } from "../scripts/copy.js";
import { archive, CLUSTER, PROJECT } from "./archive.js";
import { recordings, startMock } from "./support.js";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const IDS = ["--set", `cluster_id=${CLUSTER}`, "--set", `project_id=${PROJECT}`];

function copy(): Project {
  return copyOfProject("scripts", "src", "generated", "spec", "test/recordings", "package.json", "tsconfig.json");
}

/** Runs a command of a copy of the project, as npm does. */
function run({ root }: Project, name: string, args: string[], env: Record<string, string> = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const own = { PATH: process.env.PATH!, NO_COLOR: "1", ...env };
    execFile(process.execPath, ["--import", TSX, path.join(root, "scripts", `${name}.ts`), ...args], { cwd: root, env: own }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }));
  });
}

const captures = ({ test }: Project) => readdirSync(path.join(test, "recordings", "startVpecp")).filter((name) => name.includes("captured"));

describe("npm run record", () => {
  it("imports an archive", async () => {
    const project = copy();
    writeFileSync(path.join(project.root, "capture.har"), archive({}));
    expect(await run(project, "record", ["capture.har"])).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Wrote\n  test/recordings/startVpecp/200-captured-2024-05-01.yaml\n") });
    expect(await run(project, "record", ["capture.har"])).toMatchObject({ code: 1, stdout: expect.stringContaining("entry 1: the same as startVpecp/200-captured-2024-05-01") });
    expect(captures(project)).toEqual(["200-captured-2024-05-01.yaml"]);
  });

  it("calls a live service, what only reads unless it is told otherwise, with the credentials of the environment", async () => {
    const { url, told } = await startMock();
    const project = copy();
    const live = (...more: string[]) => run(project, "record", ["--live", "startVpecp", "--base-url", url, ...IDS, ...more], { OS_TOKEN: "canary-token-4711" });
    expect(await live()).toMatchObject({ code: 1, stdout: expect.stringContaining("Not called: startVpecp: it is billable; allow it with --effects billable.") });
    expect(told).toEqual([]);
    const { code, stdout } = await live("--effects", "read,billable");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("1 recording, all as described") });
    expect(told).toHaveLength(1);
    const [name] = captures(project);
    const text = readFileSync(path.join(project.test, "recordings", "startVpecp", name!), "utf8");
    expect(text).toContain("(a live call)");
    expect(text + stdout).not.toMatch(new RegExp(`canary|${CLUSTER}|${PROJECT}|127\\.0\\.0\\.1`));
  });

  it.each([
    [[], /^Name the HTTP archive/],
    [["missing.har"], /^missing\.har cannot be read: there is no such file\.\n$/],
  ])("says what is wrong with %j", async (args, message) => {
    expect(await run(copy(), "record", args)).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(message) });
  });
});

describe("the samples of CONTRIBUTING", () => {
  const text = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
  const samples = Array.from(text.matchAll(/^npm run (record|verify) -- (.+)$/gm), ([, name, args]) => [name!, args!] as const);

  it.each(samples)("npm run %s -- %s", async (name, args) => {
    const { url } = await startMock();
    const project = copy();
    writeFileSync(path.join(project.root, "capture.har"), archive({}));
    expect(args === "capture.har" || args.includes("http://127.0.0.1:8481")).toBe(true);
    expect(await run(project, name, args.replace("http://127.0.0.1:8481", url).split(" "))).toMatchObject({ code: 0, stderr: "" });
  });

  it("are there", () => {
    expect(samples.map(([name]) => name)).toEqual(["record", "record", "verify"]);
  });
});

describe("npm run mock", () => {
  it("prints where it is and a call, and ends with Ctrl-C", async () => {
    const child = spawn(process.execPath, ["--import", TSX, "scripts/mock.ts", "--port", "0"], { cwd: path.resolve(import.meta.dirname, "../.."), env: { PATH: process.env.PATH! } });
    const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
    let printed = "";
    await new Promise<void>((resolve) => child.stdout.on("data", (chunk) => (printed += String(chunk)).includes("Prefer:") && resolve()));
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(printed)!;
    expect((await fetch(url!)).status).toBe(404);
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});

describe("npm run verify", () => {
  it("exits with 1 where something drifts", async () => {
    const project = copy();
    const drifting = await startMock(recordings.map((recording) => (recording.name === "409-already-exists" ? { ...recording, response: { status: 404 } } : recording)));
    expect(await run(project, "verify", ["--base-url", drifting.url, "--effects", "all", "startVpecp"])).toMatchObject({ code: 1, stdout: expect.stringMatching(/✗ status 404, recorded 409/) });
  });

  it("demands a base URL", async () => {
    expect(await run(copy(), "verify", [])).toMatchObject({ code: 1, stderr: expect.stringMatching(/^--base-url is missing/) });
  });
});
