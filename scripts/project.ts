import { fileURLToPath } from "node:url";
import path from "node:path";

/** Where the parts of the project are. Tests point it at a copy. */
export interface Project {
  root: string;
  spec: string;
  /** The root document of the description. */
  entry: string;
  generated: string;
  dist: string;
  test: string;
}

export function projectAt(root: string): Project {
  const at = (...parts: string[]) => path.join(root, ...parts);
  return {
    root,
    spec: at("spec"),
    entry: at("spec", "openapi.yaml"),
    generated: at("generated"),
    dist: at("dist"),
    test: at("test"),
  };
}

export const project = projectAt(fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, ""));
