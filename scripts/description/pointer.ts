/**
 * The keys of a JSON Pointer (RFC 6901) in the fragment of a `$ref` (percent-encoded as a URI fragment is);
 * undefined if it is none.
 */
export function parsePointer(fragment: string): string[] | undefined {
  let pointer: string;
  try {
    pointer = decodeURIComponent(fragment.replace(/^#/, ""));
  } catch {
    return undefined;
  }
  if (pointer === "" || pointer === "/") return [];
  if (!pointer.startsWith("/")) return undefined;
  return pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function formatPointer(keys: readonly (string | number)[]): string {
  return `#${keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}
