import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { project } from "./project.js";
import { rulesPage, RULES_PAGE } from "./rules-page/page.js";

const file = path.join(project.root, RULES_PAGE);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, rulesPage());
console.log(`Wrote ${RULES_PAGE}.`);
