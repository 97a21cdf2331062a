import type { Change, Impact } from "./change.js";

/** The catalogue of error codes as the description has it. */
export type Catalogue = Record<string, { status: number; meaning: string; remedy: string; retryable: boolean }>;

/** What differs between two catalogues, which the package exports as a type and as data. */
export function changedErrorCodes(base: Catalogue, revision: Catalogue): Change[] {
  const codes = [...new Set([...Object.keys(base), ...Object.keys(revision)])].sort();
  return codes.flatMap((code) => {
    const change = (impact: Impact, message: string): Change => ({ impact, place: `error code ${code}`, message });
    const [before, after] = [base[code], revision[code]];
    if (!before) return change("minor", "The code is documented now.");
    if (!after) return change("major", "The code was removed: programs that name it no longer compile.");
    if (before.status !== after.status) return change("major", `The status changed from ${before.status} to ${after.status}.`);
    if (before.retryable !== after.retryable) return change("minor", after.retryable ? "Trying again later may help now." : "Trying again does not help any more.");
    return before.meaning === after.meaning && before.remedy === after.remedy ? [] : change("patch", "The words have changed.");
  });
}
