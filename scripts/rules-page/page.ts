import { casesByRule } from "../../test/rules/own/index.js";
import { ADOPTED_REASONS, BEFORE_THE_RULES, NOT_RELIED_ON } from "../lint/adopted-reasons.js";
import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import { excerptOf } from "./excerpt.js";

/** Where the page is, from the root of the project. */
export const RULES_PAGE = "docs/lint-rules.md";

/** A page with every lint rule: what it is for, and for our own what it refuses and what it wants. */
export function rulesPage(): string {
  return `<!-- Made by \`npm run rules-page\` from scripts/rules/, scripts/lint/ and test/rules/. Do not edit: change these and run it again. -->

# Lint rules

\`npm run lint\` looks at \`spec/\`, \`test/reference/\` and \`test/recordings/\`. Every finding has a place, says what is wrong and what to
do. Each example below is one that the tests run, with the finding that they expect.

## Our own rules

${rules.map(section).join("\n")}
## Before the rules can look

Each of these is looked for only where nothing before it is found, because it would report consequences.

${table(["Finding", "Why"], BEFORE_THE_RULES.map(([rule, reason]) => [code(rule), reason]))}

## Rules of Redocly and Spectral that we rely on

Each has a document in \`test/rules/adopted/\` that breaks it.

${table(["Why", "Rules"], ADOPTED_REASONS.map(([reason, names]) => [reason, names.map(code).join(", ")]))}

## Rules that we do not rely on

${table(["Rules", "Why"], NOT_RELIED_ON.map((row) => [...row]))}
`;
}

function section({ name, reason }: Rule): string {
  const { violating } = casesByRule[name]!;
  const [first] = violating;
  const { file, bad, good } = excerptOf(first!);
  return `### ${name}

${reason}

Wrong, in \`${file}\`: ${first!.title}

\`\`\`yaml
${bad}
\`\`\`

> ${first!.message}\\
> → ${first!.remedy}

Right:

\`\`\`yaml
${good}
\`\`\`

${table(["It also reports", "What it says"], violating.slice(1).map(({ title, message }) => [title, `\`${message.replaceAll("`", "'")}\``]))}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}
