import { inspect } from "node:util";

/** A text that stands nowhere else, long enough for a token. */
export const marker = (place: string) => `canary-${place}-4c9d27b1e05f4a6c`;

const MARKER = /canary-[\w-]+-4c9d27b1e05f4a6c/g;

/** The markers in anything that could be made of a value: printed, logged, sent as JSON, looked into. */
export function markersIn(...values: unknown[]): string[] {
  const texts = values.flatMap(formsOf).join("\n");
  return [...new Set(texts.match(MARKER) ?? [])].sort();
}

function formsOf(value: unknown): string[] {
  const forms = [inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity, maxArrayLength: Infinity }), attempt(() => String(value)), attempt(() => JSON.stringify(value))];
  for (let error = value as any, depth = 0; error && depth < 10; error = error.cause, depth += 1) {
    const { name, message, stack, response, errors } = error;
    forms.push(...[name, message, stack].map((part) => attempt(() => String(part))), attempt(() => JSON.stringify(error)), inspect([response, errors], { depth: Infinity, showHidden: true }));
    if (response instanceof Response) forms.push(JSON.stringify([...response.headers]), response.url, response.statusText);
  }
  return forms;
}

function attempt(form: () => string | undefined): string {
  try {
    return form() ?? "";
  } catch {
    return "";
  }
}
