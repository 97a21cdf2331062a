import type { RecordingFile } from "../../generate/recordings.js";
import type { OperationView } from "../model/operation.js";
import type { Site } from "../model/site.js";

/** Where a recording comes from, by the first word of its source. */
export const KINDS = [
  { key: "page", words: "example of the reference", source: /^example/i },
  { key: "composed", words: "composed from the tables of the reference", source: /^composed/i },
  { key: "capture", words: "captured from a live service", source: /^/ },
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
  const all = operations.flatMap((operation) => [...documented(operation), ...recorded(operation).map(({ file }) => file.response.status)]);
  const statuses = [...new Set(all)].sort((a, b) => a - b);
  const rows = operations.map((operation) => ({
    operation,
    cells: statuses.map((status) => ({
      status,
      documented: documented(operation).includes(status),
      recordings: recorded(operation)
        .filter(({ file }) => file.response.status === status)
        .map(({ name, file }) => ({ name, kind: kindOf(file) })),
    })),
  }));
  return { statuses, rows };
}

function kindOf({ source }: RecordingFile): Kind {
  return KINDS.find((kind) => kind.source.test(source))!.key;
}
