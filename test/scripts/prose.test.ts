import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "../../scripts/project.js";
import { lintProse } from "../../scripts/prose/lint.js";
import { apply, inProject, tell, type Files, type Told } from "../rules/support.js";

const SPELLING = "Put a name of the service or of code between backticks; add a word that is right to cspell.yaml.";
const spelling = (word: string, meant: string) => ({ rule: "spelling", message: `"${word}" is in no dictionary.`, remedy: `Did you mean "${meant}"? ${SPELLING}` });
const term = (words: string, instead: string) => ({ rule: "term", message: `This project does not say "${words}".`, remedy: `Write "${instead}", or say what you mean in other words; CONTRIBUTING.md has the words of this project.` });

const mistakes: [title: string, file: string, text: string, expected: Omit<Told, "at">][] = [
  ["a misspelt word", "README.md", "# Title\n\nYou ▸recieve an answer.\n", spelling("recieve", "receive")],
  ["a misspelt word in a guide, after code", "docs/guides/a.md", "# Title\n\n```ts\nconst recieve = 1;\n```\n\nHow `recieve` is ▸recieved.\n", spelling("recieved", "received")],
  ["the spelling of another country", "CHANGELOG.md", "The ▸color.\n", { rule: "spelling", message: '"color" is in no dictionary.', remedy: expect.stringMatching(/^Did you mean .*"colour"/) as string }],
  ["a wrong term", "CONTRIBUTING.md", "Write a ▸fixture.\n", term("fixture", "recording")],
  ["a wrong phrase, over two lines", "docs/guides/a.md", "# Title\n\nSee the ▸API\ndocs.\n", term("API docs", "reference")],
  ["the longest of two wrong phrases", "README.md", "The ▸spec document says so.\n", term("spec document", "description")],
  ["a description", "spec/paths/a/b.yaml", "get:\n  operationId: recieve\n  description: |\n    One line.\n    Clients ▸recieve it.\n", spelling("recieve", "receive")],
  ["a folded text in quotes", "spec/a.yaml", 'why: "Not said\n  ▸becuase."\n', spelling("becuase", "because")],
  ["a comment of YAML", "spec/a.yaml", "type: object # As the ▸docs page says.\n", term("docs page", "reference")],
  ["a doc comment", "src/a.ts", "export const recieve = 1;\n\n/**\n * Gives what you\n *\n * ▸recieve.\n */\nexport const a = `// recieve`;\n", spelling("recieve", "receive")],
  ["a phrase over two lines of a doc comment", "scripts/a.ts", "/**\n * What the ▸original\n * name is.\n */\nexport const a = /'/;\n", term("original name", "official name")],
  ["a comment after code", "src/a.ts", "export const a = /\\/\\*/; // Is ▸recieved.\n", spelling("recieved", "received")],
  ["a message", "src/a.ts", 'export const a = (name: string) => `${name} was ▸recieved twice`;\n', spelling("recieved", "received")],
  ["what follows an odd backtick", "src/a.ts", "export const a = `The ${1} of`;\n/** `code` is ▸recieved, `code` is not. */\nexport const b = 'a ` in a text';\n", spelling("recieved", "received")],
  ["a comment that was generated", "generated/client.ts", "/** A ▸recieved one. */\nexport {};\n", spelling("recieved", "received")],
];

describe("the prose of the project", () => {
  it("has no findings", async () => {
    const { findings, files } = await lintProse(project);
    expect(tell(findings, project)).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });
});

describe("the check of prose finds at its place", () => {
  it.each(mistakes)("%s", async (_, file, text, expected) => {
    const { files, marks } = apply({ [file]: text }, []);
    expect(marks).toHaveLength(1);
    expect(await findingsIn(files)).toEqual([{ at: marks[0], ...expected }]);
  });

  it("several in their order, and what was generated only when the rest is right", async () => {
    const files = { "README.md": "The fixture,\nmispelt.\n", "generated/client.ts": "// Mispelt too.\n" };
    expect((await findingsIn(files)).map(({ at, rule }) => `${at} ${rule}`)).toEqual(["README.md:1:5 term", "README.md:2:1 spelling"]);
  });
});

describe("the check of prose leaves alone", () => {
  it.each([
    ["code, addresses and comments", "README.md", "`recieve` [this](recieve.md) https://recieve.example/fixture <!-- include: recieve -->\n\n   ```sh\n   recieve\n   ```\n"],
    ["folders named like a term", "README.md", "What is in spec/ and its test/fixture folder.\n"],
    ["words that contain a term", "README.md", "Special specialists leveraged it.\n"],
    ["values that are not prose", "spec/a.yaml", "operationId: recieve\nvalue:\n  fixture: fixture\n"],
    ["names that a doc comment refers to", "src/a.ts", "/**\n * {@link recieve}\n *\n * @param recieve Any.\n * @throws {Recieve} Always.\n */\nexport {};\n"],
    ["texts of a program that are no sentences", "src/a.ts", 'export const recieve = ["recieve", "a-recieve b/recieve", `x${1} recieve:`];\n'],
    ["the words of cspell.yaml", "README.md", "The official name is Vpecp.\n"],
  ])("%s", async (_, file, text) => {
    expect(await findingsIn({ [file]: text })).toEqual([]);
  });
});

it("the check of prose says that it cannot read its words", async () => {
  await expect(inProject({ "README.md": "A.\n", "cspell.yaml": "words: [" }, lintProse)).rejects.toThrow("cspell.yaml cannot be read: Flow sequence");
});

async function findingsIn(files: Files): Promise<Told[]> {
  const words = readFileSync(path.join(project.root, "cspell.yaml"), "utf8");
  return inProject({ "cspell.yaml": words, ...files }, async (copy) => tell((await lintProse(copy)).findings, copy));
}
