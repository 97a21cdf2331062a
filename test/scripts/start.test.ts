import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { serveSite } from "../../scripts/start/serve.js";
import { openWorkshop } from "../../scripts/start/workshop.js";
import { copyOfProject } from "./copy.js";

describe("npm start", () => {
  it("lints after each save, and regenerates and renders what has no findings", async () => {
    const project = copyOfProject("spec", "generated", "test/reference", "test/recordings");
    const printed: string[] = [];
    const render = vi.fn(async () => {});
    const workshop = openWorkshop(project, render, (text) => printed.push(stripVTControlCharacters(text)));
    onTestFinished(workshop.close);
    await workshop.ready;
    expect(printed).toEqual([expect.stringMatching(/^✓ no findings; the page is up to date \(\d+\.\d s\)$/)]);

    const file = path.join(project.spec, "components", "schemas", "ErrorBody.yaml");
    const original = readFileSync(file, "utf8");
    appendFileSync(file, "titel: Error\n");
    await vi.waitFor(() => expect(printed).toHaveLength(2), 10_000);
    expect(printed[1]).toMatch(/^~ spec\/components\/schemas\/ErrorBody\.yaml\nspec\/components\/schemas\/ErrorBody\.yaml:\d+:1 {2}struct\n/);
    expect(render).toHaveBeenCalledTimes(1);

    writeFileSync(file, original.replace("Explanation for people.", "Explanation for human readers."));
    await vi.waitFor(() => expect(printed).toHaveLength(4), 10_000);
    expect(printed[2]).toBe("✓ no findings; wrote generated/openapi-3.0.json, generated/openapi.json, generated/types.ts");
    expect(printed[3]).toMatch(/^~ spec\/components\/schemas\/ErrorBody\.yaml\n✓ no findings; the page is up to date/);
    expect(readFileSync(path.join(project.generated, "openapi.json"), "utf8")).toContain("Explanation for human readers.");
    expect(render).toHaveBeenCalledTimes(2);
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
