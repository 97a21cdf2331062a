import path from "node:path";
import { parse } from "yaml";
import { errorCodesFile } from "../description/error-codes.js";
import { ledgerFile, readLedger } from "../description/ledger.js";
import { bundleDescription } from "../generate/bundle.js";
import type { OpenApi } from "../generate/openapi.js";
import { lintDescription } from "../lint/lint.js";
import { formatFindings } from "../lint/print.js";
import type { Project } from "../project.js";
import type { Catalogue } from "./error-codes.js";
import { commitOf, fileAt } from "./history.js";

/** What programs rely on: the bundled description and the catalogue of error codes. */
export interface Contract {
  document: OpenApi;
  errorCodes: Catalogue;
}

/** What spec/ says now, generated or not. */
export async function presentContract(project: Project): Promise<Contract> {
  const { sources, findings } = await lintDescription(project);
  if (findings.length > 0) throw new Error(`${formatFindings(findings, project)}; nothing was compared.`);
  const document = await bundleDescription(project, readLedger(sources.get(ledgerFile(project))));
  return { document, errorCodes: sources.get(errorCodesFile(project))!.document.toJS() as Catalogue };
}

/**
 * The contract at a tag, a branch or a commit.
 *
 * @throws {Error} that says what to do, if there is none.
 */
export function contractAt(project: Project, ref: string): Contract {
  const commit = commitOf(project, ref);
  const document = fileAt(project, commit, "generated/openapi.json");
  if (!document) throw new Error(`There is no generated/openapi.json at ${ref}: the project had no contract then. Name a later commit.`);
  const errorCodes = fileAt(project, commit, path.relative(project.root, errorCodesFile(project)).replaceAll("\\", "/"));
  return { document: JSON.parse(document) as OpenApi, errorCodes: (errorCodes ? parse(errorCodes) : {}) as Catalogue };
}
