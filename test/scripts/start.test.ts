import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { screen } from "../../scripts/start/screen.js";
import { serveSite } from "../../scripts/start/serve.js";
import { openWorkshop } from "../../scripts/start/workshop.js";
import { copyOfProject } from "./copy.js";

/** A workshop on a copy of the project, and what it has shown so far, without the time that it took. */
async function openInCopy(render = async () => {}) {
  const project = copyOfProject("spec", "generated", "test/reference", "test/recordings");
  const shown: string[] = [];
  const workshop = openWorkshop(project, render, (text) => shown.push(stripVTControlCharacters(text).replace(/ \(\d+\.\d s\)$/, "")));
  onTestFinished(workshop.close);
  await workshop.ready;
  return { project, shown };
}

const UP_TO_DATE = "✓ no findings; the page is up to date";

describe("npm start", () => {
  it("shows what is wrong after each save, and what was made when nothing is", async () => {
    const render = vi.fn(async () => {});
    const { project, shown } = await openInCopy(render);
    expect(shown.splice(0)).toEqual(["✓ no findings", UP_TO_DATE]);

    const file = path.join(project.spec, "components", "schemas", "ErrorBody.yaml");
    const changed = "~ spec/components/schemas/ErrorBody.yaml";
    const original = readFileSync(file, "utf8");
    const line = original.split("\n").length;
    appendFileSync(file, "titel: Error\n");
    const finding = `spec/components/schemas/ErrorBody.yaml:${line}:1  struct\n  Property \`titel\` is not expected here.\n  → Did you mean "title"?\n\n1 finding`;
    await vi.waitFor(() => expect(shown).toEqual([`${changed}\n${finding}`]), 10_000);
    expect(render).toHaveBeenCalledTimes(1);

    writeFileSync(file, original.replace("Explanation for people.", "Explanation for human readers."));
    await vi.waitFor(() => expect(shown).toHaveLength(3), 10_000);
    expect(shown.splice(0).slice(1)).toEqual([`${changed}\n✓ no findings`, `${changed}\n✓ no findings; wrote generated/openapi-3.0.json, generated/openapi.json, generated/types.ts; the page is up to date`]);
    expect(readFileSync(path.join(project.generated, "openapi.json"), "utf8")).toContain("Explanation for human readers.");
    expect(render).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["test/reference/startVpecp.yaml", "deprecated: false", "deprecated: true", ':7:13  reference\n  "deprecated" is true here and false in the description.'],
    ["test/recordings/startVpecp/409-already-exists.yaml", "status: 409", "status: 404", ":12:11  recording\n  The name of the file says status 409, its response 404."],
  ])("shows what is wrong with %s", async (file, from, to, expected) => {
    const { project, shown } = await openInCopy();
    shown.length = 0;
    const absolute = path.join(project.root, file);
    writeFileSync(absolute, readFileSync(absolute, "utf8").replace(from, to));
    await vi.waitFor(() => expect(shown).toEqual([expect.stringContaining(`~ ${file}\n${file}${expected}\n`)]), 10_000);
  });

  it("shows first what is wrong around the saved file, then what the whole says", async () => {
    const { project, shown } = await openInCopy();
    shown.length = 0;
    const withoutEffect = (name: string) => {
      const file = path.join(project.spec, "paths", "vpc-endpoint", name);
      writeFileSync(file, readFileSync(file, "utf8").replace(/  x-effect: .*\n/, ""));
    };
    withoutEffect("vpcepservice-close.yaml");
    await vi.waitFor(() => expect(shown).toHaveLength(1), 10_000);
    withoutEffect("vpcepservice-open.yaml");
    await vi.waitFor(() => expect(shown).toHaveLength(3), 10_000);
    expect(shown.map((text) => [text.split("\n")[0], text.split("\n").at(-1)])).toEqual([
      ["~ spec/paths/vpc-endpoint/vpcepservice-close.yaml", "1 finding"],
      ["~ spec/paths/vpc-endpoint/vpcepservice-open.yaml", "1 finding"],
      ["~ spec/paths/vpc-endpoint/vpcepservice-open.yaml", "2 findings"],
    ]);
  });

  it("names no more files than people read", async () => {
    const { project, shown } = await openInCopy();
    shown.length = 0;
    const folder = path.join(project.test, "recordings", "startVpecp");
    for (const file of readdirSync(folder)) appendFileSync(path.join(folder, file), "# Looked at again.\n");
    await vi.waitFor(() => expect(shown).toHaveLength(2), 10_000);
    expect(shown).toEqual([`~ ${readdirSync(folder).length} files\n✓ no findings`, `~ ${readdirSync(folder).length} files\n${UP_TO_DATE}`]);
  });

  it("goes on when the page cannot be rendered", async () => {
    const { project, shown } = await openInCopy(async () => Promise.reject(new Error("The page cannot be rendered.")));
    expect(shown.splice(0).at(-1)).toBe("The page cannot be rendered.");
    appendFileSync(path.join(project.spec, "error-codes.yaml"), "CSS.7777:\n");
    await vi.waitFor(() => expect(shown).toEqual([expect.stringContaining('The code "CSS.7777" is not a map.')]), 10_000);
  });

  it("puts each text in the place of the one before on a terminal, and after it elsewhere", () => {
    const written: string[] = [];
    const write = (text: unknown) => written.push(String(text)) > 0;
    screen({ isTTY: true, write }, "Heading")("Text");
    screen({ isTTY: false, write }, "Heading")("Text");
    expect(written).toEqual(["\u001b[2J\u001b[HHeading\n\nText\n", "Heading\n", "Text\n"]);
  });

  it("serves the site on loopback, its pages allowed to load themselves again when told to", async () => {
    const project = copyOfProject("spec");
    const prepared: string[] = [];
    const folder = path.join(project.root, "site");
    const server = await serveSite(folder, 0, async (name) => void prepared.push(name));
    onTestFinished(server.close);
    const read = async (address: string) => (await fetch(server.url + address)).text();
    expect(await read("")).toContain("Not rendered yet");

    mkdirSync(path.join(folder, "assets"), { recursive: true });
    writeFileSync(path.join(folder, "index.html"), "<meta content=\"default-src 'none'; script-src 'self'; style-src 'self'\"><h1>Page</h1>");
    writeFileSync(path.join(folder, "assets", "site.js"), "own()");
    expect(await read("")).toBe("<meta content=\"default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'\"><h1>Page</h1><script src=\"/reload.js\"></script>");
    expect(await read("assets/site.js?a")).toBe("own()");
    expect(await read("reload.js")).toMatch(/^new EventSource/);
    expect(prepared).toEqual(["index.html", "index.html", "assets/site.js"]);

    const events = (await fetch(`${server.url}reload`)).body!.getReader();
    server.reload();
    expect(new TextDecoder().decode((await events.read()).value)).toBe("data: changed\n\n");
  });

  it.each(["other.js", "..%2fspec/openapi.yaml", "..%5cspec/openapi.yaml", "%2e%2e/spec/openapi.yaml", "assets%00.js", "%"])("serves nothing from /%s", async (address) => {
    const project = copyOfProject("spec");
    mkdirSync(path.join(project.root, "site"));
    const server = await serveSite(path.join(project.root, "site"), 0);
    onTestFinished(server.close);
    const { status } = await fetch(server.url + address);
    expect(status).toBeGreaterThanOrEqual(400);
  });
});
