import path from "node:path";
import { styleText } from "node:util";
import type { Project } from "../project.js";
import type { Finding } from "./finding.js";

/** Findings as lines that editors and terminals turn into links, and how many there are. */
export function formatFindings(findings: readonly Finding[], project: Project): string {
  const blocks = findings.map(({ file, line, column, rule, message, remedy }) => {
    const place = `${path.relative(project.root, file).replaceAll("\\", "/")}:${line}:${column}`;
    return `${styleText("bold", place)}  ${styleText("red", rule)}\n  ${message}\n  ${styleText("dim", "→")} ${remedy}\n`;
  });
  return [...blocks, findings.length === 1 ? "1 finding" : `${findings.length} findings`].join("\n");
}
