import { placeOfKey } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import { rulesOfPage } from "./rules-of-page.js";
import type { Subject } from "./subject.js";
import type { PageFacts } from "./types.js";

/** What the page documents and no recording shows. */
export function checkCoverage({ description, id, recordings }: Subject): Finding[] {
  const source = description.evidence.pages.get(id);
  if (!source) return [];
  const facts = source.document.toJS() as PageFacts;
  const finding = (keys: string[], message: string, remedy: string): Finding => ({ file: source.file, ...placeOfKey(source, keys), rule: "recording", message, remedy });
  const without = Object.keys(facts.responses).filter((status) => !recordings.some(({ content }) => String(content.response.status) === status));
  if (without.length > 0) return without.map((status) => finding(["responses", status], `No recording shows status ${status}.`, `Write test/recordings/${id}/${status}-<what-it-shows>.yaml.`));
  const broken = recordings.flatMap(({ content: { request } }) => (request.violates ? [`${request.violates.rule} ${request.violates.in ?? "body"}`] : []));
  return rulesOfPage(facts)
    .filter(({ rule, in: place }) => !broken.includes(`${rule} ${place}`))
    .map(({ rule, in: place, keys }) => finding(keys, `No recording shows a ${place} that is refused for its ${rule}.`, `Write one in test/recordings/${id}/ whose request has violates with rule: ${rule}${place === "query" ? " and in: query" : ""}.`));
}
