import { METHODS, type OpenApi } from "../generate/openapi.js";
import { IMPACTS, type Change, type RawChange } from "./change.js";
import type { Contract } from "./contract.js";
import { changedErrorCodes } from "./error-codes.js";
import { changedExamples } from "./examples.js";
import { overrides } from "./overrides.js";
import { placeInWords } from "./place.js";
import { changesByRedocly } from "./redocly.js";

/** What differs between two contracts, rated by the policy of the README, the worst first. */
export async function compareContracts(base: Contract, revision: Contract): Promise<Change[]> {
  const changes = (await changesByRedocly(base.document, revision.document))
    // Each release has another version; that is no change of the contract.
    .filter(({ typeName, property }) => !(typeName === "Info" && property === "version"))
    .flatMap(byOperation)
    .map((change) => rate(change, base.document, revision.document));
  return [...changes, ...changedExamples(base.document, revision.document), ...changedErrorCodes(base.errorCodes, revision.errorCodes)]
    .sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact));
}

/** A path that comes or goes as the operations that come or go with it. */
function byOperation(change: RawChange): RawChange[] {
  const item = (change.revision ?? change.base)?.value;
  if (change.typeName !== "PathItem" || change.kind === "modified" || typeof item !== "object" || item === null) return [change];
  return METHODS.filter((method) => method in item).map((method) => ({ ...change, typeName: "Operation", path: `${change.path}/${method}`, verdicts: [] }));
}

function rate(change: RawChange, base: OpenApi, revision: OpenApi): Change {
  const override = overrides.find(({ applies }) => applies(change, base, revision));
  const [written, document] = change.revision ? [change.revision, revision] : [change.base!, base];
  const pointer = written.pointer.startsWith("#/components/") ? written.pointer : change.path;
  return {
    impact: override?.impact ?? change.impact,
    place: placeInWords(withoutProperty(pointer, change), document),
    message: sentence(change, override?.reason),
    ...(override && { override: override.name }),
  };
}

/** A changed value is written at its key, which the message names. */
function withoutProperty(pointer: string, { property }: RawChange): string {
  return property !== undefined && pointer.endsWith(`/${property}`) ? pointer.slice(0, -property.length - 1) : pointer;
}

function sentence(change: RawChange, reason = ""): string {
  const what = change.verdicts[0]?.message ?? told(change);
  return reason ? `${what.replace(/\.$/, "")}; ${reason}.` : what;
}

function told({ kind, property, base, revision }: RawChange): string {
  if (kind !== "modified") return kind === "added" ? "New." : "Removed.";
  if (PROSE.includes(property ?? "")) return `\`${property}\` changed.`;
  return property === "key" ? `Renamed${fromTo(base?.value, revision?.value)}.` : `\`${property}\` changed${fromTo(base?.value, revision?.value)}.`;
}

const PROSE = ["description", "summary", "title"];
const LONGEST = 160;

function fromTo(before: unknown, after: unknown): string {
  const [from, to] = [before, after].map((value) => JSON.stringify(value) ?? "nothing") as [string, string];
  return from.length + to.length > LONGEST ? "" : ` from ${from} to ${to}`;
}
