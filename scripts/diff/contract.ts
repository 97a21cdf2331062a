import { execFileSync } from "node:child_process";
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
  if (!git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)) throw new Error(unknownRef(project, ref));
  const file = (name: string) => git(project, "show", `${ref}:./${name}`);
  const document = file("generated/openapi.json");
  if (!document) throw new Error(`There is no generated/openapi.json at ${ref}: the project had no contract then. Name a later commit.`);
  const errorCodes = file(path.relative(project.root, errorCodesFile(project)).replaceAll("\\", "/"));
  return { document: JSON.parse(document) as OpenApi, errorCodes: (errorCodes ? parse(errorCodes) : {}) as Catalogue };
}

/** The tag of the last release, if there is one in this clone. */
export function lastRelease(project: Project): string | undefined {
  return git(project, "describe", "--tags", "--match", "v[0-9]*", "--abbrev=0")?.trim();
}

function unknownRef(project: Project, ref: string): string {
  const known = (git(project, "tag", "--list", "v[0-9]*", "--sort=-version:refname") ?? "").split("\n").filter(Boolean);
  const tags = known.length > 0 ? `The releases here are ${known.slice(0, 5).join(", ")}.` : "There is no release in this clone.";
  return `git does not know "${ref}". ${tags} Name a tag, a branch or a commit; git fetch --tags gets the ones that are missing, git fetch --unshallow the history of a shallow clone.`;
}

/** What a git command prints; undefined if it fails. */
function git(project: Project, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd: project.root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
