import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import type { DocsDocument } from "../../scripts/docs/model/document.js";
import { renderDocs } from "../../scripts/docs/render.js";
import { operationsOf, type OperationEntry } from "../../scripts/generate/openapi.js";
import type { Exchange } from "../../scripts/evidence/recording.js";
import { projectAt } from "../../scripts/project.js";
import { inCache, root } from "../prepare/paths.js";
import { synthetic } from "../synthetic.js";

/** What the docs are made from, besides the description and the recordings. */
const SOURCES = ["docs", "spec", "generated", "test/recordings", "test/reference"];

/** Renders our docs of a description with as many operations into a folder and gives that description. */
export async function makeSite(operations: number, folder: string): Promise<DocsDocument> {
  const copy = inCache("docs", `project-${operations}`);
  rmSync(copy, { recursive: true, force: true });
  for (const name of SOURCES) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "junction");

  const description = JSON.parse(readFileSync(path.join(root, "generated", "openapi.json"), "utf8")) as DocsDocument;
  const known = operationsOf(description);
  const document = withTags(synthetic(description, operations) as DocsDocument, known);
  writeFileSync(path.join(copy, "generated", "openapi.json"), JSON.stringify(document, null, 2));
  const original = known.find(({ requestBody, method }) => method === "post" && requestBody)!;
  for (const entry of operationsOf(document)) copyRecordings(path.join(copy, "test", "recordings"), original, entry);
  await renderDocs(projectAt(copy), folder);
  return document;
}

/** A tag for each resource, or there would be one long list on both sides. */
function withTags(document: DocsDocument, known: OperationEntry[]): DocsDocument {
  const tags = [...(document.tags ?? [])];
  for (const { operation } of operationsOf(document)) {
    if (known.some((entry) => entry.operation.operationId === operation.operationId)) continue;
    const name = operation.operationId.replace(/^[a-z]+/, "");
    (operation as { tags?: string[] }).tags = [name];
    operation.summary = operation.operationId.replaceAll(/(?=[A-Z])/g, " ").toLowerCase().replace(/^./, (first) => first.toUpperCase());
    if (!tags.some((tag) => tag.name === name)) tags.push({ name });
  }
  return { ...document, tags };
}

/** The recordings of the first operation, as if they were those of another. */
function copyRecordings(folder: string, original: OperationEntry, { operation, method, path: template, requestBody }: OperationEntry): void {
  const target = path.join(folder, operation.operationId);
  if (existsSync(target)) return;
  mkdirSync(target, { recursive: true });
  const source = path.join(folder, original.operation.operationId);
  for (const name of readdirSync(source)) {
    const recording = parse(readFileSync(path.join(source, name), "utf8")) as Exchange;
    const [, , project = "", , cluster = ""] = recording.request.path.split("/");
    const values: Record<string, string> = { project_id: project, cluster_id: cluster };
    const request = { ...recording.request, method: method.toUpperCase(), path: template.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "ess") };
    if (!requestBody) delete request.body;
    writeFileSync(path.join(target, name), stringify({ ...recording, request }));
  }
}
