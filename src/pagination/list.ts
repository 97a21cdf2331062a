import type { Operation } from "../api.js";

/** How the items of an operation's list come in pages. Written by the generator. */
export interface List {
  readonly operation: Operation;
  /** Name of the query parameter that says where a page begins. */
  readonly offset: string;
  /** The offset of the first page. */
  readonly first: number;
  /** The largest offset that the description allows. */
  readonly last?: number;
  /** What the offset counts. */
  readonly counts: "items" | "pages";
  /** JSON pointer to the items of an answer. */
  readonly items: string;
  /** JSON pointer to the number of items in the whole list. */
  readonly total?: string;
  /** JSON pointer to what tells an item from the others. Without one its whole content does. */
  readonly key?: string;
}
