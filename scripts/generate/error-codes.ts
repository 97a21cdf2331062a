import { noteOf, type Discrepancy } from "../description/ledger.js";
import { docComment } from "./doc-comment.js";

interface ErrorCodeEntry {
  status: number;
  meaning: string;
  remedy: string;
  retryable: boolean;
}

/**
 * The catalogue of error codes: their type, and what each means. The notes of the ledger, by code and under "" for all,
 * become comments, which cost a program nothing.
 */
export function generateErrorCodes(catalogue: Record<string, ErrorCodeEntry>, notes: Map<string, Discrepancy[]>): string {
  const notesOn = (code: string) => (notes.get(code) ?? []).map(noteOf);
  const codes = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** An error code that the reference documents. */
export type ErrorCode =
${codes.map(([code]) => `  | ${JSON.stringify(code)}`).join("\n")};

/** What the reference says of an error code, in our words. */
export interface ErrorCodeEntry {
  /** The HTTP status under which the reference lists the code. */
  status: number;
  /** What is wrong. */
  meaning: string;
  /** What to do about it. */
  remedy: string;
  /** Whether the same request can succeed later, unchanged. Our judgement. */
  retryable: boolean;
}

${docComment(["Every error code that the reference documents, and what the reference says of it.", ...notesOn("")])}export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = {
${codes.map(([code, { status, meaning, remedy, retryable }]) => `${docComment(notesOn(code), "  ")}  ${JSON.stringify(code)}: ${JSON.stringify({ status, meaning, remedy, retryable })},`).join("\n")}
};
`;
}
