/** A longer object is spread over lines. */
const LINE = 100;

/** A value of JSON as it is written in TypeScript. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = (indent: string) => (Array.isArray(value) ? value.map((item) => literal(item, indent)) : Object.entries(value).map(([name, item]) => `${fieldName(name)}: ${literal(item, indent)}`));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const flat = items(indent);
  if (flat.length === 0) return open + close;
  const space = Array.isArray(value) ? "" : " ";
  const line = `${open}${space}${flat.join(", ")}${space}${close}`;
  if (line.length + indent.length <= LINE && !line.includes("\n")) return line;
  return `${open}\n${items(inner).map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}

function fieldName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
