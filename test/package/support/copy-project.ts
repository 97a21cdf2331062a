import { cpSync, realpathSync, symlinkSync } from "node:fs";
import path from "node:path";
import { project, projectAt, type Project } from "../../../scripts/project.js";

const LEFT_OUT = [".git", ".cache", "dist", "node_modules"];

/** A copy of the project without anything built, which shares the installed dependencies. */
export function copyProject(root: string): Project {
  cpSync(project.root, root, {
    recursive: true,
    filter: (source) => !path.relative(project.root, source).split(path.sep).some((name) => LEFT_OUT.includes(name)) && !source.endsWith(".tgz"),
  });
  symlinkSync(realpathSync(path.join(project.root, "node_modules")), path.join(root, "node_modules"), "junction");
  return projectAt(root);
}
