/** The catalogue, as far as it is used here. */
export type ErrorCodes = Record<string, { status: number }>;

/** More than these are no hint. */
const MOST_CODES = 6;

/** The codes that the reference lists under a status. */
export function codesFor(codes: ErrorCodes, status: string): string[] {
  return Object.keys(codes).filter((code) => String(codes[code]!.status) === status);
}

/** What to choose from, in words. */
export function choiceOf(codes: ErrorCodes, status: string): string {
  const all = codesFor(codes, status);
  return all.length > MOST_CODES ? `a code of spec/error-codes.yaml with status ${status}` : `one of ${all.join(", ")}`;
}
