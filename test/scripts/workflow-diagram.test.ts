import { describe, expect, it } from "vitest";
import { project } from "../../scripts/project.js";
import { readWorkflow, type Arazzo } from "../../scripts/workflows/arazzo.js";
import { workflowDiagram } from "../../scripts/workflows/diagram.js";

const texts = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text!);

describe("the diagram of the workflow of private access", () => {
  const svg = workflowDiagram(readWorkflow(project, "private-access"));

  it("has each step with its number and its operation, in order", () => {
    const operations = ["listClustersDetails", "showClusterDetail", "startVpecp", "showVpcepConnection", "showVpcepConnection", "updateVpcepConnection", "updateVpcepWhitelist", "showVpcepConnection", "listClustersDetails", "stopVpecp", "showVpcepConnection"];
    expect(texts(svg).filter((text) => /^[a-z]+[A-Z]\w+$/.test(text))).toEqual(operations);
    expect(texts(svg).filter((text) => /^\d+$/.test(text)).join("")).toBe("12345678123");
  });

  it("tells people who do not see it the same", () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Private access to a cluster\. Enable private access to a cluster: 1\. Find the cluster [^"]+"/);
  });

  it("shows which steps are repeated", () => {
    expect(texts(svg).filter((text) => text.startsWith("every"))).toEqual(["every 10 s", "every 10 s"]);
  });

  it("has no colour of its own and asks for nothing from elsewhere", () => {
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b|rgb\(|href=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/i);
  });
});

it("a diagram shows what could be markup as text, and a long text in lines that fit", () => {
  const description = `Compare a<b & "c" with ${"many words ".repeat(5)}`;
  const document: Arazzo = { arazzo: "1.0.1", info: { title: "T" }, sourceDescriptions: [], workflows: [{ workflowId: "compare", steps: [{ stepId: "one", description }, { stepId: "two" }] }] };
  const lines = texts(workflowDiagram(document));
  expect(lines.join(" ")).toContain("Compare a&lt;b &amp; &quot;c&quot; with many words");
  expect(lines).toContain("compare");
  expect(lines).toContain("two");
  expect(Math.max(...lines.map((text) => text.replaceAll(/&\w+;/g, "x").length))).toBeLessThanOrEqual(44);
});
