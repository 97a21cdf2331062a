import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { conditionsFile, readConditions } from "../description/conditions.js";
import type { Source } from "../description/source.js";
import { errorCodesFile } from "../description/error-codes.js";
import { ledgerFile, notesByCode, readLedger } from "../description/ledger.js";
import type { Project } from "../project.js";
import { bundleDescription } from "./bundle.js";
import { generateClient } from "./client.js";
import { generateChecks, generateWaiting } from "./conditions.js";
import { generateErrorCodes } from "./error-codes.js";
import { formatLeftOut, renderOpenApi30 } from "./openapi-3.0/rendition.js";
import { generateOperations } from "./operations.js";
import { generatePagination } from "./pagination.js";
import { generateRecordings } from "./recordings.js";
import { generateTypes } from "./types.js";
import { generateValidators } from "./validators.js";

const HEADER = headerFor("spec/");

/** The content of every file of generated/, by name. The sources must be free of findings. */
export async function generate(project: Project, sources: Map<string, Source>): Promise<Map<string, string>> {
  const ledger = readLedger(sources.get(ledgerFile(project)));
  const document = await bundleDescription(project, ledger);
  const catalogue = sources.get(errorCodesFile(project))?.document.toJS() as Parameters<typeof generateErrorCodes>[0];
  const conditions = readConditions(sources.get(conditionsFile(project)));
  const [types, validators, rendition] = await Promise.all([generateTypes(document), generateValidators(project, document), renderOpenApi30(document)]);
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["openapi-3.0.json", `${JSON.stringify(rendition.document, null, 2)}\n`],
    ["openapi-3.0-left-out.md", formatLeftOut(rendition.leftOut)],
    ["types.ts", HEADER + types],
    ["operations.ts", HEADER + generateOperations(document)],
    ["client.ts", HEADER + generateClient(document)],
    ["error-codes.ts", HEADER + generateErrorCodes(catalogue, notesByCode(project, ledger))],
    ["validators.ts", HEADER + validators],
    ["pagination.ts", HEADER + generatePagination(document)],
    ["waiting.ts", HEADER + generateWaiting(document, conditions)],
    ["checks.ts", HEADER + generateChecks(document, conditions)],
    ["recordings.ts", headerFor("test/recordings/") + generateRecordings(project, document)],
  ]);
}

function headerFor(source: string): string {
  return `// Made by \`npm run generate\` from ${source}. Do not edit: change ${source} and run it again.\n\n`;
}

/** Names of the files in generated/ that are not what the description and the recordings give now. */
export function staleFiles(project: Project, files: Map<string, string>): string[] {
  const present = new Map(list(project).map((name) => [name, readFileSync(path.join(project.generated, name), "utf8")]));
  return [...new Set([...files.keys(), ...present.keys()])].filter((name) => files.get(name) !== present.get(name)).sort();
}

export function writeFiles(project: Project, files: Map<string, string>): void {
  mkdirSync(project.generated, { recursive: true });
  for (const name of list(project).filter((name) => !files.has(name))) rmSync(path.join(project.generated, name));
  for (const [name, content] of files) writeFileSync(path.join(project.generated, name), content);
}

function list(project: Project): string[] {
  try {
    return readdirSync(project.generated);
  } catch {
    return [];
  }
}
