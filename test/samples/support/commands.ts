import { readFileSync } from "node:fs";
import path from "node:path";
import { project } from "../../../scripts/project.js";

const { scripts } = JSON.parse(readFileSync(path.join(project.root, "package.json"), "utf8")) as { scripts: Record<string, string> };
const kinds: string[] = /const kinds = \[(.*)\]/.exec(readFileSync(path.join(project.root, "vitest.config.ts"), "utf8"))![1]!.match(/[a-z]+/g)!;

/** What npm itself understands. */
const OF_NPM = ["ci", "cit", "install"];

/** What is wrong with a line that someone is told to type, by what exists in the project; nothing, if all of it exists. */
export function faultsOf(line: string): string[] {
  const commands = line.replace(/(^|\s)#.*/, "").split("&&").map((command) => command.trim()).filter(Boolean);
  return commands.flatMap((command) => {
    const [name = "", ...args] = command.split(/\s+/);
    if (name === "npm") return npmFaults(args);
    if (name === "npx" && args[0] === "vitest") return vitestFaults(args.slice(1));
    // A clone has it.
    if (name === "git") return [];
    return [`${name} is not a command that the documents may use`];
  });
}

function npmFaults([verb = "", script = ""]: string[]): string[] {
  if (verb === "run") return script in scripts ? [] : [`npm run ${script} does not exist`];
  return OF_NPM.includes(verb) || verb in scripts ? [] : [`npm ${verb} does not exist`];
}

function vitestFaults(args: string[]): string[] {
  const named = args.filter((_, index) => args[index - 1] === "--project" && args[index] !== "<kind>");
  return named.filter((kind) => !kinds.includes(kind)).map((kind) => `there is no kind of test ${kind}`);
}
