import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/description/source.js";
import { project } from "../../scripts/project.js";

/** What people can hold in their head. */
const MAX_LINES = 250;
/** Tables of uniform entries, which nobody reads from top to bottom. */
const TABLES = ["spec/error-codes.yaml", "spec/discrepancies.yaml", "test/docs/deep-links.txt"];

const files = ["spec", "src", "scripts", "test"].flatMap((folder) => filesBelow(path.join(project.root, folder))).map((file) => path.relative(project.root, file).replaceAll("\\", "/"));
const read = (file: string) => readFileSync(path.join(project.root, file), "utf8");

describe("a file written by hand", () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    const long = files.filter((file) => !TABLES.includes(file) && read(file).split("\n").length > MAX_LINES);
    expect(long).toEqual([]);
  });
});

describe("the runtime", () => {
  const runtime = files.filter((file) => file.startsWith("src/"));

  it("knows no path, field or error code of the service", () => {
    const { paths, components } = JSON.parse(read("generated/openapi.json")) as { paths: Record<string, Record<string, { operationId?: string }>>; components: { schemas: Record<string, { properties?: object }> } };
    const segments = Object.keys(paths).flatMap((path) => path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{")));
    const fields = Object.entries(components.schemas).flatMap(([name, { properties = {} }]) => (name === "ErrorBody" ? [] : Object.keys(properties)));
    // Fields such as "status" are everybody's words.
    const distinct = fields.filter((field) => /[A-Z_]/.test(field));
    const names = Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
    const words = new RegExp(`/(${alternatives(segments)})\\b|\\b(${alternatives([...distinct, ...names])}|CSS\\.\\d+)\\b`);
    const code = (file: string) => read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(words.test(read("generated/operations.ts"))).toBe(true);
    expect(runtime.filter((file) => words.test(code(file)))).toEqual([]);
  });
});

function alternatives(words: string[]): string {
  return words.map((word) => word.replaceAll(".", "\\.")).join("|");
}
