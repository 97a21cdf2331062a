import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { project, type Project } from "../../../scripts/project.js";
import { offline, run } from "./run.js";

/** Packs a project as for publishing, scripts included. Gives the tarball. */
export async function pack({ root }: Project, folder: string): Promise<string> {
  mkdirSync(folder);
  await npm(["pack", "--pack-destination", folder], root, folder);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack made no tarball");
  return path.join(folder, tarball);
}

/**
 * Installs a tarball into an empty project. The dependencies come from those of this project, as npm has no
 * registry to ask and no cache to look into.
 */
export async function install(tarball: string, folder: string): Promise<void> {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const dependencies = closure("openapi-fetch").map((name) => path.join(project.root, "node_modules", name));
  await npm(["install", "--install-links", "--ignore-scripts", tarball, ...dependencies], folder, folder);
}

/** A package and everything it depends on. */
function closure(name: string): string[] {
  const file = path.join(project.root, "node_modules", name, "package.json");
  const { dependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as { dependencies?: Record<string, string> };
  return [name, ...Object.keys(dependencies).flatMap(closure)];
}

async function npm(args: string[], cwd: string, folder: string): Promise<void> {
  const at = (name: string) => path.join(path.dirname(folder), "npm", name);
  const { code, stdout, stderr } = await run("npm", args, {
    cwd,
    env: {
      ...offline,
      npm_config_offline: "true",
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_update_notifier: "false",
      npm_config_cache: at("cache"),
      // Files that do not exist: what a person has set for npm must not change the result.
      npm_config_userconfig: at("user"),
      npm_config_globalconfig: at("global"),
    },
  });
  if (code !== 0) throw new Error(`npm ${args[0]} ended with code ${code}:\n${stdout}${stderr}`);
}
