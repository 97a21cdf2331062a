import { EXPLORER_PAGE, guidePage, MACHINE_READABLE, operationPage } from "../links.js";
import { plainText } from "../markdown.js";
import { separateNotes } from "../model/notes.js";
import type { Site } from "../model/site.js";
import { opening } from "../pages/start.js";

/** The site as a list of links with a line about each, for programs that read: `llms.txt`. */
export function renderLlms(site: Site): string {
  const { title, summary = "", description = "", version } = site.document.info;
  const [first = "", second = ""] = separateNotes(description).text.split("\n\n").map(plainText);
  const groups = site.groups
    .filter(({ operations }) => operations.length > 0)
    .map(({ tag, operations }) => {
      const items = operations.map(({ id, summary, officialName, method, path, effect, repeat }) => `- [${summary} (${officialName})](${operationPage(id)}): \`${method} ${path}\`; effect: ${effect}; repeating it: ${repeat}`);
      return `## ${tag["x-displayName"] ?? tag.name}\n\n${items.join("\n")}`;
    });
  return `${[
    `# ${title}`,
    `> ${summary}`,
    `${first}\n\n${second}`,
    `Version ${version} of the description. Everything on the pages is also in one text: [llms-full.txt](llms-full.txt).`,
    ...groups,
    `## Guides\n\n${site.guides.map((guide) => `- [${guide.title}](${guidePage(guide.name)}): ${opening(guide)}`).join("\n")}`,
    [
      "## Machine-readable",
      "",
      ...MACHINE_READABLE.map(({ file, title, words }) => `- [${title}](${file}): ${words}`),
      `- [Explorer](${EXPLORER_PAGE}): the description in Redoc; needs JavaScript`,
    ].join("\n"),
  ].join("\n\n")}\n`;
}
