import { readFileSync } from "node:fs";
import path from "node:path";
import { ledgerFile } from "../description/ledger.js";
import type { Project } from "../project.js";
import { pathFileName } from "../rules/path-file-name.js";
import type { Files } from "./files.js";

/** A path item that needs another file name once there is one path more. */
interface Move {
  route: string;
  from: string;
  to: string;
}

/** @param routes The files of the described paths, below spec/. */
export function movesFor(routes: Readonly<Record<string, string>>, added: string): Move[] {
  const all = [...Object.keys(routes), added];
  return Object.entries(routes).flatMap(([route, from]) => {
    const to = `${path.posix.dirname(from)}/${pathFileName(route, all)}.yaml`;
    return from === to ? [] : [{ route, from, to }];
  });
}

/** The files after the moves: path items, the root document and the ledger, which points to places in them. */
export function movedIn(project: Project, moves: readonly Move[], root: string): Files {
  const files: Files = {};
  let ledger = moves.length > 0 ? readFileSync(ledgerFile(project), "utf8") : "";
  for (const { route, from, to } of moves) {
    files[`spec/${from}`] = undefined;
    files[`spec/${to}`] = readFileSync(path.join(project.spec, from), "utf8");
    root = root.replace(`  ${route}:\n    $ref: ${from}\n`, `  ${route}:\n    $ref: ${to}\n`);
    ledger = ledger.replaceAll(`- ${from}#`, `- ${to}#`);
  }
  return { ...files, "spec/openapi.yaml": root, ...(moves.length > 0 && { "spec/discrepancies.yaml": ledger }) };
}
