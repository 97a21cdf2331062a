import { createCssVariablesTheme, createHighlighterCoreSync, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import http from "shiki/langs/http.mjs";
import json from "shiki/langs/json.mjs";
import bash from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { escapeHtml } from "./html.js";

const LANGUAGES: Record<string, string> = { ts: "typescript", typescript: "typescript", sh: "shellscript", bash: "shellscript", http: "http", json: "json" };
const VARIABLE = /^var\(--code-(?:token-)?([\w-]+)\)$/;

let highlighter: HighlighterCore | undefined;

/** Code as HTML, its words in classes that the style sheet colours. Code in an unknown language is plain text. */
export function highlight(code: string, language = ""): string {
  const known = LANGUAGES[language];
  if (!known) return escapeHtml(code);
  highlighter ??= createHighlighterCoreSync({
    themes: [createCssVariablesTheme({ name: "classes", variablePrefix: "--code-" })],
    langs: [typescript, bash, http, json],
    engine: createJavaScriptRegexEngine(),
  });
  // Without a limit of time: a busy machine must not make another page.
  const { tokens } = highlighter.codeToTokens(code, { lang: known, theme: "classes", tokenizeTimeLimit: 0 });
  return tokens.map((line) => joined(line.map(({ content, color }) => ({ content, name: VARIABLE.exec(color ?? "")?.[1] ?? "foreground" })))).join("\n");
}

/** A block of code. It wraps, so that nothing of it is out of sight on a phone or on paper. */
export function codeBlock(code: string, language = ""): string {
  return `<pre><code>${highlight(code.trimEnd(), language)}</code></pre>`;
}

/** Neighbours of one class in one element. */
function joined(tokens: { content: string; name: string }[]): string {
  const runs: typeof tokens = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last && (last.name === token.name || token.content.trim() === "")) last.content += token.content;
    else runs.push({ ...token });
  }
  return runs.map(({ content, name }) => (name === "foreground" ? escapeHtml(content) : `<span class="${name}">${escapeHtml(content)}</span>`)).join("");
}
