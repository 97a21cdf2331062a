import { guidePage, operationPage, pageWith, START_PAGE } from "../links.js";
import { headingsOf, plainText } from "../markdown.js";
import { separateNotes } from "../model/notes.js";
import type { OperationView } from "../model/operation.js";
import { fieldsOf } from "../model/shape.js";
import type { Site } from "../model/site.js";
import { opening } from "../pages/start.js";
import type { Findable } from "./terms.js";

type Found = Omit<Findable, "id">;

/** Everything that the search can find. */
export function findables(site: Site): Findable[] {
  const errors = pageWith(site, "errors");
  const differences = pageWith(site, "differences");
  const found: Found[] = [
    ...site.operations.map(operation),
    ...once(site.operations.flatMap(fields)),
    ...site.operations.flatMap(statuses),
    ...[...site.catalogue].map(([code, { status, meaning, remedy }]) => ({ names: code, title: code, kind: "Error code", text: `${status} · ${meaning} ${remedy}`, address: `${errors}#${code}` })),
    ...site.guides.flatMap((guide) => [
      { names: "", title: guide.title, kind: "Guide", text: opening(guide), address: guidePage(guide.name) },
      ...guide.parts.flatMap((part) => ("markdown" in part ? headings(part.markdown, guidePage(guide.name), guide.title) : [])),
    ]),
    ...headings(site.document.info.description ?? "", START_PAGE, "Start"),
    ...site.ledger.map(({ id, reference }) => ({ names: "", title: id.replaceAll("-", " "), kind: "Difference", text: plainText(reference), address: `${differences}#${id}` })),
  ];
  return found.map((item, id) => ({ id, ...item, text: shortened(item.text) }));
}

function operation({ id, officialName, summary, method, path, description }: OperationView): Found {
  return { names: officialName, title: `${summary} (${officialName})`, kind: "Operation", text: `${method} ${path} ${firstSentence(description)}`, address: operationPage(id) };
}

interface FoundField {
  operation: OperationView;
  name: string;
  anchor: string;
  place: string;
  text: string;
}

function fields(operation: OperationView): FoundField[] {
  const { parameters, body, answers } = operation;
  const bodies = [...(body ? [{ part: body, place: "request" }] : []), ...answers.map((part) => ({ part, place: `answer ${part.status}` }))];
  return [
    ...parameters.map(({ name, anchor, place, description }) => ({ operation, name, anchor, place, text: firstSentence(description) })),
    ...bodies.flatMap(({ part, place }) => part.media.flatMap(({ shape }) => fieldsOf(shape).map(({ name, anchor, description }) => ({ operation, name, anchor, place, text: firstSentence(description) })))),
  ];
}

/** A field that means the same in several places, such as the ID in their paths, is found once, or it would hide everything else. */
function once(fields: FoundField[]): Found[] {
  const places = new Map<string, FoundField[]>();
  for (const field of fields) {
    const key = `${field.name}\n${field.text}`;
    places.set(key, [...(places.get(key) ?? []), field]);
  }
  return [...places.values()].map((same) => {
    const { operation, name, anchor, place, text } = same[0]!;
    const others = new Set(same.map(({ operation }) => operation)).size - 1;
    const where = `${operation.officialName}${others > 0 ? ` and ${others} more` : ""}, ${place}`;
    return { names: name, title: name, kind: "Field", text: `${where}: ${text}`, address: `${operationPage(operation.id)}#${encodeURI(anchor)}` };
  });
}

function statuses({ id, officialName, answers }: OperationView): Found[] {
  const documented = answers.filter(({ status }) => status !== "default");
  return documented.map(({ status, title, description }) => ({ names: status, title, kind: "Status", text: `${officialName}: ${firstSentence(description)}`, address: `${operationPage(id)}#${status}` }));
}

function headings(markdown: string, page: string, where: string): Found[] {
  return headingsOf(markdown).map(({ title, anchor, text }) => ({ names: "", title, kind: "Guide", text: `${where}: ${text}`, address: `${page}#${anchor}` }));
}

function firstSentence(markdown: string): string {
  return plainText(separateNotes(markdown).text).split(/(?<=[.:])\s/)[0] ?? "";
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, "")} …` : text;
}
