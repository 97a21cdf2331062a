import { CAPTURED } from "../../evidence/secrets.js";
import type { OperationView } from "../model/operation.js";
import type { Site } from "../model/site.js";

/** Where a recording comes from. */
export const KINDS = [
  { key: "page", words: "example of the reference" },
  { key: "composed", words: "composed from the tables of the reference" },
  { key: "capture", words: "captured from a live service" },
] as const;

export type Kind = (typeof KINDS)[number]["key"];

export interface Coverage {
  statuses: number[];
  rows: { operation: OperationView; cells: Cell[] }[];
}

/** What stands for one status of one operation. */
export interface Cell {
  status: number;
  documented: boolean;
  recordings: { name: string; kind: Kind }[];
}

export function coverageOf({ operations, recordings }: Site): Coverage {
  const documented = (operation: OperationView) => operation.answers.map(({ status }) => Number(status)).filter(Boolean);
  const recorded = ({ id }: OperationView) => recordings.get(id) ?? [];
  const all = operations.flatMap((operation) => [...documented(operation), ...recorded(operation).map(({ response }) => response.status)]);
  const statuses = [...new Set(all)].sort((a, b) => a - b);
  const rows = operations.map((operation) => ({
    operation,
    cells: statuses.map((status) => ({
      status,
      documented: documented(operation).includes(status),
      recordings: recorded(operation)
        .filter(({ response }) => response.status === status)
        .map((recording) => ({ name: recording.name, kind: kindOf(recording) })),
    })),
  }));
  return { statuses, rows };
}

/** By what its source says; where that is not clear, it is the kind that claims least. */
export function kindOf({ source }: { source: string }): Kind {
  if (source.startsWith(CAPTURED)) return "capture";
  return /^composed/i.test(source) || !/\bexamples?\b/i.test(source) ? "composed" : "page";
}
