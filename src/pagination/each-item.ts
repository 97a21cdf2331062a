import { ArgumentError } from "../errors/argument-error.js";
import { ContractError } from "../errors/contract-error.js";
import { PaginationError, type PaginationFault } from "../errors/pagination-error.js";
import type { CallOptions } from "../options.js";
import type { PendingCall } from "../pending-call.js";
import { valueAt } from "../values.js";
import type { List } from "./list.js";

type Calls = Record<string, (request: object, options?: CallOptions) => PendingCall<object>>;

/**
 * The items of a list, page after page, each once: one that comes again because the list moved on meanwhile is left out.
 * The list ends where its total says so or, if the answers have none, with the first empty page.
 *
 * @throws {PaginationError} where the pages do not lead to that end.
 */
export async function* eachItem<Item>(list: List, client: object, request: object = {}, options?: CallOptions): AsyncGenerator<Item, void, undefined> {
  const { operation, offset, first, last = Infinity, counts, items, total, key } = list;
  if (offset in request) throw new ArgumentError(offset, "is not an argument here: the pages set it");
  const given = new Set<string>();
  /** How long the list is, by the last page, and the least that any page said. */
  let size: number | undefined;
  let least: number | undefined;
  let passed = 0;
  let repeated = false;

  for (let at = first; ; ) {
    const fail = (fault: PaginationFault) => new PaginationError(operation, fault, at, given.size, size);
    const { data, response } = await (client as Calls)[operation.id]!({ ...(at !== first && { [offset]: at }), ...request }, options).withResponse();
    const page = valueAt(data, items);
    if (!Array.isArray(page)) throw new ContractError(operation, response, `at ${items} must be a list`);
    const before = { size, given: given.size };
    size = total === undefined ? undefined : asCount(valueAt(data, total));
    least = size === undefined ? least : Math.min(least ?? size, size);
    passed = counts === "pages" ? passed + page.length : at - first + page.length;

    for (const item of page as Item[]) {
      const identity = JSON.stringify((key && valueAt(item, key)) ?? item);
      if (given.has(identity)) continue;
      options?.signal?.throwIfAborted();
      given.add(identity);
      yield item;
    }

    if (size === undefined ? page.length === 0 : passed >= size) {
      if (given.size < (least ?? 0)) throw fail("items-missing");
      return;
    }
    if (page.length === 0) throw fail("page-empty");
    // Items that are new at the top can push a whole page back. A service that does not heed the offset does not grow.
    const nothingNew = given.size === before.given;
    if (nothingNew && (repeated || !(size! > before.size!))) throw fail("page-repeats");
    repeated = nothingNew;
    const next = Math.min(counts === "pages" ? at + 1 : at + page.length, last);
    if (next === at) throw fail("out-of-reach");
    at = next;
  }
}

function asCount(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 ? value : undefined;
}
