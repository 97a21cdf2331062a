import { readFileSync } from "node:fs";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import type { Project } from "../project.js";
import { errorCodesFile } from "../description/error-codes.js";
import type { Discrepancy } from "../description/ledger.js";
import { noteOf, notesByPlace } from "../description/ledger.js";
import type { OpenApi } from "./openapi.js";

const KEY_ORDER = ["openapi", "info", "servers", "security", "tags", "externalDocs", "paths", "components"];

/**
 * One document without references to other files, with the notes of the ledger at their places; those of error codes are not in it.
 *
 * @param text The root document, if not as it is in its file.
 */
export async function bundleDescription(project: Project, ledger: Discrepancy[], text = readFileSync(project.entry, "utf8")): Promise<OpenApi> {
  const catalogue = `${errorCodesFile(project)}#`;
  const notes = new Map([...notesByPlace(project, ledger)].filter(([place]) => !place.startsWith(catalogue)));
  const done = new Set<string>();
  const config = await createConfig({
    plugins: [{ id: "css", decorators: { oas3: { "ledger-notes": () => ledgerNotes(notes, done) } } }],
    decorators: { "css/ledger-notes": "on" },
  });
  const { bundle: document, problems } = await bundleFromString({ source: text, absoluteRef: project.entry, config });
  if (problems.length > 0) throw new Error(`The description does not bundle: ${problems[0]!.message}`);
  const lost = [...notes.keys()].find((place) => !done.has(place));
  if (lost) throw new Error(`The note of the ledger for ${lost} does not appear in the bundle. Is the place part of the description?`);
  return inStableOrder(document.parsed as OpenApi);
}

function ledgerNotes(notes: Map<string, Discrepancy[]>, done: Set<string>) {
  return {
    any(node: unknown, { location }: { location: { absolutePointer: string } }) {
      // The root of a file comes without a fragment.
      const [file, pointer = ""] = location.absolutePointer.split("#");
      const place = `${file}#${pointer === "/" ? "" : pointer}`;
      const here = notes.get(place);
      if (!here || done.has(place)) return;
      done.add(place);
      const described = node as { description?: string };
      described.description = [described.description?.trim(), ...here.map(noteOf)].filter(Boolean).join("\n\n");
    },
  };
}

/** The order of the files' names and of their references must not show in the result. */
function inStableOrder(document: OpenApi): OpenApi {
  const components = Object.entries(document.components ?? {}).map(([section, entries]) => [section, sorted(entries as object)]);
  const whole: Record<string, unknown> = { ...document, components: sorted(Object.fromEntries(components)) };
  const rank = (key: string) => (KEY_ORDER.includes(key) ? KEY_ORDER.indexOf(key) : KEY_ORDER.length);
  return Object.fromEntries(Object.entries(whole).sort(([a], [b]) => rank(a) - rank(b))) as unknown as OpenApi;
}

function sorted<T extends object>(entries: T): T {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}
