import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { errorCodesFile } from "../../description/error-codes.js";
import { ledgerFile, notesByCode, readLedger, type Discrepancy } from "../../description/ledger.js";
import { isSource, readSource } from "../../description/source.js";
import { readRecordingsOf, type Recording } from "../../evidence/recording.js";
import type { Project } from "../../project.js";
import { operationSamples, type Sample } from "../../samples/samples.js";
import { type DocsDocument, operationsByTag, type Tag } from "./document.js";
import { readGuides, type Guide } from "./guides.js";
import { plainSchemas } from "./plain-schemas.js";
import { viewOperation, type OperationView } from "./operation.js";

export interface ErrorCode {
  status: number;
  meaning: string;
  remedy: string;
  retryable: boolean;
}

/** Everything that the pages are made from. */
export interface Site {
  /** The folder of the project. */
  root: string;
  document: DocsDocument;
  groups: { tag: Tag; operations: OperationView[] }[];
  /** The operations of all groups. */
  operations: OperationView[];
  catalogue: Map<string, ErrorCode>;
  ledger: Discrepancy[];
  /** The entries of the ledger on error codes: by code, and under "" those on all of them. */
  notesByCode: Map<string, Discrepancy[]>;
  /** The recordings of each operation, by operationId. */
  recordings: Map<string, Recording[]>;
  /** The samples of each operation, by operationId. */
  samples: Record<string, Sample[]>;
  guides: Guide[];
}

export function readSite(project: Project): Site {
  const original = readDescription(project);
  const document = structuredClone(original);
  plainSchemas(document);
  const groups = operationsByTag(document).map(({ tag, entries }) => ({ tag, operations: entries.map((entry) => viewOperation(document, tag, entry)) }));
  const operations = groups.flatMap((group) => group.operations);
  const source = readSource(ledgerFile(project));
  const ledger = isSource(source) ? readLedger(source) : [];
  return {
    root: project.root,
    document,
    groups,
    operations,
    catalogue: new Map(Object.entries(parse(readFileSync(errorCodesFile(project), "utf8")) as Record<string, ErrorCode>)),
    ledger,
    notesByCode: notesByCode(project, ledger),
    recordings: new Map(operations.map(({ id }) => [id, readRecordingsOf(project, id)])),
    samples: operationSamples(project, original),
    guides: readGuides(path.join(project.root, "docs", "guides")),
  };
}

function readDescription(project: Project): DocsDocument {
  const file = path.join(project.generated, "openapi.json");
  if (!existsSync(file)) throw new Error(`The docs are made from ${file}, which does not exist. Run: npm run generate`);
  return JSON.parse(readFileSync(file, "utf8")) as DocsDocument;
}
