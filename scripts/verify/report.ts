import { styleText } from "node:util";
import type { Report, Verdict } from "./verify.js";

const COLOURS = { agrees: "green", drift: "red", "not shown": "dim" } as const;

/** A line per recording, what differs below it, and how many there are of each. */
export function formatReport({ verdicts, leftOut }: Report): string {
  const width = Math.max(0, ...verdicts.map(({ recording }) => nameOf(recording).length));
  const lines = verdicts.flatMap(({ recording, outcome, differences }) => [
    `${nameOf(recording).padEnd(width)}  ${styleText(COLOURS[outcome], outcome)}`,
    ...differences.map(({ message, described, drift }) => `  ${styleText(drift ? "red" : "dim", drift ? "✗" : "·")} ${message}${described === undefined ? "" : ` → ${described}`}`),
  ]);
  const left = leftOut.map(({ recordings, reason }) => `Not sent: ${recordings.length === 1 ? nameOf(recordings[0]!) : `${recordings.length} recordings`}: ${reason}.`);
  return [...lines, ...(lines.length > 0 ? [""] : []), ...left, summary(verdicts)].join("\n");
}

/** Whether the run shows that the service does what is recorded; a run that sent nothing shows nothing. */
export function isAgreement({ verdicts }: Report): boolean {
  return verdicts.some(({ outcome }) => outcome === "agrees") && verdicts.every(({ outcome }) => outcome !== "drift");
}

function summary(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return "Nothing was verified.";
  const count = (wanted: Verdict["outcome"]) => verdicts.filter(({ outcome }) => outcome === wanted).length;
  const notShown = count("not shown") > 0 ? `, ${count("not shown")} not shown this time` : "";
  return `${count("agrees")} agree, ${count("drift")} drift${notShown}.`;
}

function nameOf({ operationId, name }: Verdict["recording"]): string {
  return `${operationId}/${name}`;
}
