import { append, edit, write, type Case } from "../support.js";
import { CLUSTER_ID, ERROR_BODY, LEDGER, OPERATION, RESULT, ROOT } from "./real.js";

const INDENTATION = "Compare the indentation with the lines around it, and quote a value that contains a colon.";
const CLOSE_QUOTE = "Close the text with the quote with which it starts.";
const TOO_DEEP = {
  rule: "yaml",
  message: "The file is nested more than 64 levels deep.",
  remedy: "Move an inner part to a file of its own and refer to it.",
};
const deep = (line: string, levels: number) => Array.from({ length: levels }, (_, level) => `${"  ".repeat(level)}${line}\n`).join("");

/** YAML that cannot be read, or not in one way only. */
export const yaml: Case[] = [
  {
    title: "an unclosed double quote",
    changes: [edit(OPERATION, "summary: Enable the VPC endpoint service\n", 'summary: "Enable the VPC endpoint service▸\n')],
    rule: "yaml",
    message: 'The closing quote (") is missing.',
    remedy: CLOSE_QUOTE,
  },
  {
    title: "an unclosed single quote",
    changes: [edit(ROOT, "version: 0.1.0\n", "version: '0.1.0▸\n")],
    rule: "yaml",
    message: "The closing quote (') is missing.",
    remedy: CLOSE_QUOTE,
  },
  {
    title: "an unclosed list",
    changes: [edit(OPERATION, "  tags:\n    - vpc-endpoint\n  externalDocs", "  tags: [vpc-endpoint\n  ▸externalDocs")],
    rule: "yaml",
    message: 'Before this place, a "[" is opened and not closed.',
    remedy: 'Close it with "]".',
  },
  {
    title: "a colon in a value",
    changes: [edit(OPERATION, "summary: Enable the VPC", "summary: ▸Enable: the VPC")],
    rule: "yaml",
    message: "This value contains another key: a colon followed by a space.",
    remedy: INDENTATION,
  },
  {
    title: "a key indented too far",
    changes: [edit(OPERATION, "  tags:\n", "   ▸tags:\n")],
    rule: "yaml",
    message: "All mapping items must start at the same column.",
    remedy: INDENTATION,
  },
  {
    title: "a key not indented far enough",
    changes: [edit(OPERATION, "  x-effect:", " ▸x-effect:")],
    rule: "yaml",
    message: "All mapping items must start at the same column.",
    remedy: INDENTATION,
  },
  {
    title: "a tab",
    changes: [edit(OPERATION, "  x-effect:", "▸\tx-effect:")],
    rule: "yaml",
    message: "The line is indented with a tab, which YAML does not allow.",
    remedy: "Indent with spaces.",
  },
  {
    title: "a key twice",
    changes: [edit(OPERATION, "  x-effect: billable\n", "  x-effect: billable\n  ▸x-effect: read\n")],
    rule: "yaml",
    message: "The key x-effect is already used in this map.",
    remedy: "Keep one of the two and delete the other.",
  },
  {
    title: "a field twice",
    changes: [append(ERROR_BODY, "  ▸error_code:\n    type: string\n    description: Again.\n")],
    rule: "yaml",
    message: "The key error_code is already used in this map.",
    remedy: "Keep one of the two and delete the other.",
  },
  {
    title: "an entry of the ledger twice",
    changes: [append(LEDGER, "▸unknown-request-fields:\n  where: []\n")],
    rule: "yaml",
    message: "The key unknown-request-fields is already used in this map.",
    remedy: "Keep one of the two and delete the other.",
  },
  {
    title: "two documents in a file",
    changes: [append(CLUSTER_ID, "▸---\nname: more\n")],
    rule: "yaml",
    message: "A second YAML document starts here.",
    remedy: "Keep one YAML document per file: remove the line --- or move the rest to another file.",
  },
  {
    title: "an alias of nothing",
    changes: [edit(RESULT, "    type: string\n", "    type: ▸*text\n")],
    rule: "yaml",
    message: "Nothing before this place has the anchor &text.",
    remedy: "Set &text at the value that is meant, or write the value out.",
  },
  {
    title: "an alias of what it stands in",
    changes: [write(RESULT, "&result\ntype: object\ndescription: Endless.\nproperties:\n  result: ▸*result\n")],
    rule: "yaml",
    message: "The alias *result stands inside of what it stands for.",
    remedy: "Write the value out, or move the anchor.",
  },
  {
    title: "aliases that multiply each other",
    changes: [
      write(
        RESULT,
        `▸a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(9)}]\nc: &c [${"*b,".repeat(9)}]\nd: &d [${"*c,".repeat(9)}]\ne: [${"*d,".repeat(9)}]\n`,
      ),
    ],
    rule: "yaml",
    message: "The aliases in this file multiply each other.",
    remedy: "Write the values out instead.",
  },
  {
    title: "blocks nested without end",
    changes: [write(RESULT, `${deep("not:", 64)}${"  ".repeat(64)}▸${deep("not:", 300).slice(0, 5)}${"  ".repeat(65)}type: string\n`)],
    ...TOO_DEEP,
  },
  { title: "lists nested without end", changes: [write(RESULT, `examples: ${"[".repeat(63)}▸${"[".repeat(200)}${"]".repeat(263)}\n`)], ...TOO_DEEP },
];
