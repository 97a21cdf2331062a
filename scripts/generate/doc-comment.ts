/** Paragraphs as a doc comment with its line end; nothing if they are empty. */
export function docComment(paragraphs: string[], indent = ""): string {
  const text = paragraphs.join("\n\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  const lines = text.split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`).join("\n")}\n${indent} */\n`;
}
