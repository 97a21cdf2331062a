import { isAlias, isCollection, visit, type Document, type ParsedNode, type YAMLError } from "yaml";
import { sentence } from "../lint/finding.js";

/** What is wrong with the YAML of a file, and the offset where it is. */
export interface YamlProblem {
  offset: number;
  message: string;
  remedy: string;
}

/** Deeper than any real description, and less deep than the parsers of the linters can read. */
const DEEPEST = 64;
const TOO_DEEP = {
  message: `The file is nested more than ${DEEPEST} levels deep.`,
  remedy: "Move an inner part to a file of its own and refer to it.",
};
const INDENTATION = "Compare the indentation with the lines around it, and quote a value that contains a colon.";

/** An error of the YAML parser in words that say what to look at. */
export function explainYamlError({ code, message, pos: [offset] }: YAMLError, text: string): YamlProblem {
  const unclosed = /end with a (.)\.$/.exec(sentence(message))?.[1];
  if (unclosed) {
    const opening = unclosed === "]" ? "[" : "{";
    return {
      offset: skipSpaces(text, offset),
      message: `Before this place, a "${opening}" is opened and not closed.`,
      remedy: `Close it with "${unclosed}".`,
    };
  }
  switch (code) {
    case "DUPLICATE_KEY":
      return {
        offset,
        message: `The key ${/^[^:\n]*/.exec(text.slice(offset))![0].trim()} is already used in this map.`,
        remedy: "Keep one of the two and delete the other.",
      };
    case "TAB_AS_INDENT":
      return { offset, message: "The line is indented with a tab, which YAML does not allow.", remedy: "Indent with spaces." };
    case "MULTIPLE_DOCS":
      return {
        offset,
        message: "A second YAML document starts here.",
        remedy: "Keep one YAML document per file: remove the line --- or move the rest to another file.",
      };
    case "MISSING_CHAR":
      return {
        offset,
        message: sentence(message.replace(/^Missing closing (.)quote/, "The closing quote ($1) is missing")),
        remedy: "Close the text with the quote with which it starts.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return { offset, message: "This value contains another key: a colon followed by a space.", remedy: INDENTATION };
    case "MULTILINE_IMPLICIT_KEY":
      return { offset: skipSpaces(text, offset), message: "This line is no key with a value.", remedy: "Write a space after the colon of the key, and compare the indentation with the lines around it." };
    case "BAD_INDENT":
      return { offset: skipSpaces(text, offset), message: sentence(message), remedy: INDENTATION };
    case "RESOURCE_EXHAUSTION":
      return { offset, ...TOO_DEEP };
    default:
      return {
        offset,
        message: sentence(message),
        remedy: "Correct the YAML at this place; quote values that start or end with a special character.",
      };
  }
}

/** What the parser accepts, but no reader of the file can follow: aliases to nothing or to themselves, and endless nesting. */
export function findUnreadable(document: Document): YamlProblem | undefined {
  let problem: YamlProblem | undefined;
  let aliases = 0;
  visit(document, {
    Node(_key, node, path) {
      const offset = (node as ParsedNode).range?.[0] ?? 0;
      if (isAlias(node)) {
        aliases += 1;
        const target = node.resolve(document);
        if (target === undefined) {
          problem = {
            offset,
            message: `Nothing before this place has the anchor &${node.source}.`,
            remedy: `Set &${node.source} at the value that is meant, or write the value out.`,
          };
        } else if (path.includes(target)) {
          problem = {
            offset,
            message: `The alias *${node.source} stands inside of what it stands for.`,
            remedy: "Write the value out, or move the anchor.",
          };
        }
      } else if (isCollection(node) && path.filter(isCollection).length >= DEEPEST) {
        problem = { offset, ...TOO_DEEP };
      }
      return problem ? visit.BREAK : undefined;
    },
  });
  return problem ?? (aliases > 0 ? findMultiplying(document) : undefined);
}

/** Aliases of aliases of aliases can stand for more than a computer can hold; the parser refuses to follow them. */
function findMultiplying(document: Document): YamlProblem | undefined {
  try {
    document.toJS();
    return undefined;
  } catch {
    return { offset: 0, message: "The aliases in this file multiply each other.", remedy: "Write the values out instead." };
  }
}

/** A wrong indentation is reported at the start of the line; the eye looks for the first letter. */
function skipSpaces(text: string, offset: number): number {
  return offset + /^ */.exec(text.slice(offset))![0].length;
}
