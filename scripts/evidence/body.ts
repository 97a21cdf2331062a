/** The type of a body without its parameters, such as `application/json`; undefined if it is none. */
export function mediaType(header: string | null | undefined): string | undefined {
  const [, type] = /^\s*([a-z]+\/[a-z0-9.+-]+)\s*(;|$)/i.exec(header ?? "") ?? [];
  return type?.toLowerCase();
}

/** A body as recordings have it: the value if it is JSON, the text if not, undefined if there is none. */
export function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
