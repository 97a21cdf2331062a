import type { Wanted } from "./prism.js";

/** Reads the header `Prefer` (RFC 7240) as Prism does: `example=<name>` and `code=<status>`. */
export function readPreference(header: string | undefined): Wanted {
  const preferences = new Map(
    (header ?? "").split(/[,;]/).map((part) => {
      const [name = "", ...value] = part.trim().split("=");
      return [name.trim().toLowerCase(), value.join("=").trim().replace(/^"(.*)"$/, "$1")] as const;
    }),
  );
  const code = Number(preferences.get("code"));
  return { code: Number.isInteger(code) && code > 0 ? code : undefined, exampleKey: preferences.get("example") || undefined };
}
