import { IMPACTS, worst, type Change, type Impact } from "./change.js";
import { bumpFor } from "./version.js";

const HEADINGS: Record<Impact, string> = { major: "Breaking", minor: "New", patch: "Other" };
const VERDICTS: Record<Impact, string> = { major: "The contract breaks", minor: "The contract grows", patch: "The contract stays as it is in all but its words" };

/** Changes as Markdown for the changelog. */
export function asMarkdown(changes: readonly Change[], ref: string, version: string): string {
  const impact = worst(changes);
  if (!impact) return `The contract has not changed since ${ref}.\n`;
  const bump = bumpFor(version, impact);
  const sections = IMPACTS.map((level) => [HEADINGS[level], changes.filter((change) => change.impact === level)] as const).filter(([, part]) => part.length > 0);
  return [
    `## Changes of the contract since ${ref}`,
    `${VERDICTS[impact]}: after ${version} comes ${bump.version}, and the changeset is of the kind \`${bump.changeset}\`.`,
    ...sections.flatMap(([heading, part]) => [`### ${heading}`, [...new Set(part.map(({ place, message }) => `- ${place}: ${message}`))].join("\n")]),
  ].join("\n\n") + "\n";
}
