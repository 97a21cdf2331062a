import { placeOfKey } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import type { Subject } from "./subject.js";
import type { PageFacts } from "./types.js";

/** What the page documents and no recording shows. */
export function checkCoverage({ description, id, recordings }: Subject): Finding[] {
  const source = description.evidence.pages.get(id);
  if (!source) return [];
  const { request, responses } = source.document.toJS() as PageFacts;
  const finding = (keys: string[], message: string, remedy: string): Finding => ({ file: source.file, ...placeOfKey(source, keys), rule: "recording", message, remedy });
  const without = Object.keys(responses).filter((status) => !recordings.some(({ content }) => String(content.response.status) === status));
  const findings = without.map((status) => finding(["responses", status], `No recording shows status ${status}.`, `Write test/recordings/${id}/${status}-<what-it-shows>.yaml.`));
  if (without.length === 0 && request && !recordings.some(({ content }) => content.request.violates)) {
    findings.push(finding(["request"], "No recording shows a request that is refused for its body.", `Write one in test/recordings/${id}/, and say under violates which rule it breaks.`));
  }
  return findings;
}
