import { BaseResolver, type Document, type Source } from "@redocly/openapi-core";

/** Parsed files by their path. Most of them are as they were when they were last looked at. */
const parsed = new Map<string, Document>();

/** Reads the files that references lead to, and parses only those that have changed. */
export class KeepingResolver extends BaseResolver {
  override parseDocument(source: Source, isRoot = false): Document {
    const known = parsed.get(source.absoluteRef);
    if (known?.source.body === source.body) return known;
    const document = super.parseDocument(source, isRoot);
    parsed.set(source.absoluteRef, document);
    return document;
  }
}
