import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { runSteps, type Step } from "../../scripts/build/steps.js";

describe("the steps of a build", () => {
  it("run in the order of what they need, and side by side where they can", async () => {
    const events: string[] = [];
    const step = (name: string, ...needs: string[]): Step => ({
      name,
      needs,
      async run() {
        events.push(`${name} starts`);
        await new Promise(setImmediate);
        events.push(`${name} ends`);
        return "made";
      },
    });
    expect(await runSteps([step("a"), step("b", "a"), step("c", "a")], () => {})).toBe(true);
    expect(events).toEqual(["a starts", "a ends", "b starts", "c starts", "b ends", "c ends"]);
  });

  it("print a line each, with the time and what came of it", async () => {
    const { lines } = await run([{ name: "lint", needs: [], run: async () => "no findings" }]);
    expect(lines).toEqual([expect.stringMatching(/^✓ lint +\d+\.\d s {2}no findings$/)]);
  });

  it("show the output of one that fails, leave out what needs it, and do the rest", async () => {
    const { succeeded, lines } = await run([
      { name: "lint", needs: [], run: async () => Promise.reject(new Error("spec/openapi.yaml:1:1  empty-file")) },
      { name: "generate", needs: ["lint"], run: async () => "made" },
      { name: "package", needs: ["generate"], run: async () => "made" },
      { name: "other", needs: [], run: async () => "made" },
    ]);
    expect(succeeded).toBe(false);
    expect(lines.map((line) => line.replace(/\d+\.\d s/, "T"))).toEqual([
      expect.stringMatching(/^✓ other +T +made$/),
      expect.stringMatching(/^✗ lint +T +failed$/),
      "spec/openapi.yaml:1:1  empty-file",
      expect.stringMatching(/^- generate +left out, it needs lint$/),
      expect.stringMatching(/^- package +left out, it needs generate$/),
    ]);
  });

  it("must name steps that exist", async () => {
    await expect(run([{ name: "docs", needs: ["generate"], run: async () => "made" }])).rejects.toThrow("docs needs generate");
  });
});

async function run(steps: Step[]): Promise<{ succeeded: boolean; lines: string[] }> {
  const lines: string[] = [];
  return { succeeded: await runSteps(steps, (line) => lines.push(stripVTControlCharacters(line))), lines };
}
