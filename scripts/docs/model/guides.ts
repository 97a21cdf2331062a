import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** What a guide can ask for, with `<!-- include: errors -->` on a line of its own. */
export const INCLUDES = ["errors", "differences", "coverage", "workflow"] as const;
export type Include = (typeof INCLUDES)[number];

export interface Guide {
  /** The name of the file without its ending. */
  name: string;
  title: string;
  /** The text below the title: Markdown and, between it, what the guide asks for. */
  parts: ({ markdown: string } | { include: Include })[];
}

const MARK = /^<!--\s*include:\s*(\S+)\s*-->\s*$/gm;

/** The guides of a folder: first those that tell what to do, then those that include lists. What can be included must stand in exactly one. */
export function readGuides(folder: string): Guide[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")).sort() : [];
  const includes = ({ parts }: Guide) => parts.filter((part) => "include" in part && part.include !== "workflow").length;
  const guides = files.map((file) => readGuide(path.join(folder, file))).sort((a, b) => includes(a) - includes(b));
  for (const include of INCLUDES) {
    const places = guides.flatMap(({ name, parts }) => parts.filter((part) => "include" in part && part.include === include).map(() => name));
    if (places.length !== 1) {
      throw new Error(
        `The guides in docs/guides/ ask ${places.length} times for ${include}${places.length > 0 ? ` (${places.join(", ")})` : ""}. ` +
          `Put <!-- include: ${include} --> on a line of its own into exactly one of them.`,
      );
    }
  }
  return guides;
}

/** A Markdown file that starts with its title. */
export function readGuide(file: string): Guide {
  const [firstLine = "", ...rest] = readFileSync(file, "utf8").split("\n");
  const title = /^# (.+)$/.exec(firstLine.trim())?.[1];
  if (title === undefined) throw new Error(`${file}:1: a guide starts with its title. Write: # Title`);
  const pieces = rest.join("\n").split(MARK);
  return {
    name: path.basename(file, ".md"),
    title,
    parts: pieces.map((piece, index) => (index % 2 === 0 ? { markdown: piece.trim() } : { include: knownInclude(file, piece) })),
  };
}

function knownInclude(file: string, name: string): Include {
  const include = INCLUDES.find((known) => known === name);
  if (!include) throw new Error(`${file} asks for "${name}". What can be included: ${INCLUDES.join(", ")}.`);
  return include;
}
