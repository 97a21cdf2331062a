import { CallError, type FailedOperation } from "./call-error.js";

/** Why the rest of a list cannot be had: `page-repeats`, `page-empty`, `out-of-reach` or `items-missing`. */
export type PaginationFault = keyof typeof FAULTS;

const FAULTS = {
  /** The page has nothing but items that came before. */
  "page-repeats": "brought nothing but items that came before",
  /** The page is empty, though the answer says that there are more items. */
  "page-empty": "is empty, though the list goes on",
  /** There are more items than the largest offset leads to. */
  "out-of-reach": "is the last that can be asked for, though the list goes on; ask for more items at a time",
  /** The list came to its end, and some of its items did not come. The list was changed or reordered meanwhile. */
  "items-missing": "is the last, and items are missing; the list changed meanwhile",
} as const;

/** The items of a list did not all come. Those that did have been given out, each once. */
export class PaginationError extends CallError {
  declare readonly name: "PaginationError";
  declare readonly code: "LIST_INCOMPLETE";
  declare readonly operation: FailedOperation;
  declare readonly fault: PaginationFault;
  /** The offset of the page after which the list was given up. */
  declare readonly offset: number;
  /** How many items have been given out. */
  declare readonly received: number;
  /** How many the list has, by the answer; undefined if it does not say. */
  declare readonly total: number | undefined;

  constructor(operation: FailedOperation, fault: PaginationFault, offset: number, received: number, total: number | undefined) {
    const count = total === undefined ? `${received}` : `${received} of ${total}`;
    super(`${operation.id}: the page at ${offset} ${FAULTS[fault]} (${count} items)`, { name: "PaginationError", code: "LIST_INCOMPLETE", operation, fault, offset, received, total });
  }
}
