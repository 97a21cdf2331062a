import { errorCodesFile } from "../description/error-codes.js";
import { loadDescription, type Description } from "../description/load.js";
import { bundleDescription } from "../generate/bundle.js";
import { operationsOf, type OpenApi, type OperationEntry } from "../generate/openapi.js";
import { formatFindings } from "../lint/print.js";
import type { Project } from "../project.js";

/** The description as it stands in spec/, to hold exchanges against it. */
export interface Described extends Pick<Description, "sources" | "references"> {
  project: Project;
  document: OpenApi;
  operations: OperationEntry[];
  /** Every documented error code. */
  catalogue: Record<string, { status: number; meaning: string }>;
}

/** @throws {Error} with the findings, if the description cannot be read. */
export async function readDescribed(project: Project): Promise<Described> {
  const { sources, references, findings } = loadDescription(project);
  if (findings.length > 0) throw new Error(`${formatFindings(findings, project)}; mend the description first.`);
  const catalogue = sources.get(errorCodesFile(project))!.document.toJS() as Described["catalogue"];
  const document = await bundleDescription(project, []);
  return { project, sources, references, document, operations: operationsOf(document), catalogue };
}
