import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { servePage } from "../../scripts/start/serve.js";
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

  it("serves the page on loopback, allowed to load itself again when told to", async () => {
    const project = copyOfProject("spec");
    const page = path.join(project.root, "index.html");
    const server = await servePage(page, 0);
    onTestFinished(server.close);
    expect(await (await fetch(server.url)).text()).toContain("Not rendered yet");

    writeFileSync(page, "<meta content=\"default-src 'none'; script-src 'sha256-own'\"><h1>Page</h1>");
    const text = await (await fetch(server.url)).text();
    expect(text).toMatch(/^<meta content="default-src 'none'; connect-src 'self'; script-src 'sha256-[^']+' 'sha256-own'"><h1>Page<\/h1><script>new EventSource/);

    const events = (await fetch(`${server.url}reload`)).body!.getReader();
    server.reload();
    expect(new TextDecoder().decode((await events.read()).value)).toBe("data: changed\n\n");
    expect((await fetch(`${server.url}other`)).status).toBe(404);
  });
});
