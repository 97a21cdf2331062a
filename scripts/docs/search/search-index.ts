import MiniSearch from "minisearch";
import type { Findable } from "./terms.js";
import { searchOptions } from "./terms.js";

/** The index as a script: pages on the disk may load scripts that lie beside them, but no data. */
export function searchIndexScript(findables: Findable[]): string {
  const index = new MiniSearch(searchOptions);
  index.addAll(findables);
  return `globalThis.searchIndex = ${JSON.stringify(JSON.stringify(index))};\n`;
}
