import { hasEmptyBody, type SampleRequest } from "./request.js";

/** An assignment for each path parameter, so that a reader sees what to replace. */
export function assignments({ pathValues }: SampleRequest): string {
  return pathValues.map(([name, value]) => `${variable(name)}=${quote(value)}`).join("\n");
}

/** The path with variables in place of its parameters. */
export function pathWithVariables({ template }: SampleRequest): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${variable(name)}`);
}

/** `cluster_id` as `CLUSTER_ID`. */
export function variable(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "_").toUpperCase();
}

/** A text as one word of a shell. */
export function quote(text: string): string {
  return /^[\w.,:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A text for use between double quotes, where nothing in it is to mean something. */
export function inQuotes(text: string): string {
  return text.replaceAll(/["\\`$]/g, String.raw`\$&`);
}

/** A header for curl, of which variables are replaced. */
export function headerOption(name: string, value: string): string {
  return `--header "${name}: ${value}"`;
}

/** Without data, curl leaves the length of the body open. */
export function emptyBody(request: SampleRequest): string[] {
  return hasEmptyBody(request) ? [headerOption("Content-Length", "0")] : [];
}
