import type { Spread } from "../measure/statistics.js";

/** What a cell says where there is nothing to measure. */
export const NOTHING = "–";

/** A table; the first column holds names, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** The median, and in brackets where the middle half of the measurements lies. */
export function withSpread(value: Spread | undefined, digits: number): string {
  return value ? `${value.median.toFixed(digits)} (${value.low.toFixed(digits)}–${value.high.toFixed(digits)})` : NOTHING;
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 2 : 0);
}
