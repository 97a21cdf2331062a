import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readGuides } from "../../scripts/docs/model/guides.js";
import { files } from "./built-site.js";
import { folderForTest } from "./folder.js";

const INTACT = { "errors.md": "# Errors\n\nFirst.\n\n<!-- include: errors -->\n\nLast.\n", "rest.md": "# Rest\n<!-- include: differences -->\n<!-- include: coverage -->", "telling.md": "# Telling\n\nWords.\n\n<!-- include: workflow -->\n" };

function guides(changed: Record<string, string> = {}) {
  const folder = folderForTest();
  for (const [name, text] of Object.entries({ ...INTACT, ...changed })) writeFileSync(path.join(folder, name), text);
  return readGuides(folder);
}

describe("guides", () => {
  it("consist of texts and of what they include; those that include no list come first", () => {
    expect(guides().map(({ name }) => name)).toEqual(["telling", "errors", "rest"]);
    expect(guides()[1]).toEqual({ name: "errors", title: "Errors", parts: [{ markdown: "First." }, { include: "errors" }, { markdown: "Last." }] });
  });

  it.each([
    ["no title", { "telling.md": "Words.\n" }, "telling.md:1: a guide starts with its title. Write: # Title"],
    ["an unknown include", { "telling.md": "# Telling\n<!-- include: erors -->\n" }, 'telling.md asks for "erors". What can be included: errors, differences, coverage, workflow.'],
    ["an include twice", { "telling.md": "# Telling\n<!-- include: errors -->\n" }, "ask 2 times for errors (errors, telling). Put <!-- include: errors --> on a line of its own into exactly one of them."],
    ["an include nowhere", { "errors.md": "# Errors\n" }, "ask 0 times for errors. Put"],
  ])("with %s stop the build", (_, changed, message) => {
    expect(() => guides(changed as Record<string, string>)).toThrow(message);
  });

  it("are in the site with everything that they include", () => {
    const all = [...files.entries()].filter(([name]) => name.startsWith("guides/")).map(([, html]) => html).join("\n");
    expect(all).not.toContain("include:");
    for (const part of ['class="catalogue"', 'class="entry"', 'class="coverage"', 'class="workflow"']) expect(all).toContain(part);
  });
});
