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
    ...site.operations.flatMap(inOperation),
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

function inOperation({ id, officialName, summary, method, path, description, parameters, body, answers }: OperationView): Found[] {
  const page = operationPage(id);
  const field = (name: string, anchor: string, description: string, place: string) => ({
    names: name,
    title: name,
    kind: "Field",
    text: `${officialName}, ${place}: ${firstSentence(description)}`,
    address: `${page}#${encodeURI(anchor)}`,
  });
  const fields = [...(body ? [{ part: body, place: "request" }] : []), ...answers.map((part) => ({ part, place: `answer ${part.status}` }))];
  return [
    { names: officialName, title: `${summary} (${officialName})`, kind: "Operation", text: `${method} ${path} ${firstSentence(description)}`, address: page },
    ...parameters.map(({ name, anchor, place, description }) => field(name, anchor, description, place)),
    ...fields.flatMap(({ part, place }) => part.media.flatMap(({ shape }) => fieldsOf(shape).map(({ name, anchor, description }) => field(name, anchor, description, place)))),
    ...answers.map(({ status, title, description }) => ({ names: status, title, kind: "Status", text: `${officialName}: ${firstSentence(description)}`, address: `${page}#${status}` })),
  ];
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
