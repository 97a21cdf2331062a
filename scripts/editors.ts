import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jetBrainsFiles } from "./editors/jetbrains.js";
import { project } from "./project.js";

for (const [name, text] of Object.entries(jetBrainsFiles(project))) {
  mkdirSync(path.dirname(path.join(project.root, name)), { recursive: true });
  writeFileSync(path.join(project.root, name), text);
  console.log(`Wrote ${name}.`);
}
