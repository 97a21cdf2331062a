import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { project, projectAt, type Project } from "../../scripts/project.js";

/** A copy of parts of the project in a temporary folder, removed after the test. */
export function copyOfProject(...parts: string[]): Project {
  const root = mkdtempSync(path.join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of parts) cpSync(path.join(project.root, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(project.root, "node_modules"), path.join(root, "node_modules"), "junction");
  return projectAt(root);
}
