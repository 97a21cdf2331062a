/** A text with everything blanked but some ranges, so that what is left stands where it stood. */
export function only(text: string, ranges: Iterable<readonly [start: number, end: number]>): string {
  let result = "";
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start >= result.length) result += blank(text.slice(result.length, start)) + text.slice(start, end);
  }
  return result + blank(text.slice(result.length));
}

/** Spaces in place of everything but line breaks. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}
