import { isDeepStrictEqual } from "node:util";
import { IMPACTS, worst, type Impact } from "../diff/change.js";
import { bumpFor } from "../diff/version.js";
import { newestSection } from "./changelog.js";
import type { Changeset } from "./plan.js";

/** What a branch changes. */
export interface Branch {
  /** The files that differ from the branch that it goes to. */
  files: readonly string[];
  changesets: readonly Changeset[];
  changelog: string;
  /** The changelog as it was. */
  changelogBefore: string;
  /** What changes in the contract; undefined for nothing. */
  impact: Impact | undefined;
  /** The version that it starts from. */
  version: string;
}

/** Files that reach users: the runtime, and what is generated from the contract. */
const REACHES_USERS = /^(src|generated)\//;

/** Why the branch still needs a changeset, and of which kind; undefined if it needs none. */
export function missingChangeset({ files, changesets, changelog, changelogBefore, impact, version }: Branch): string | undefined {
  const changed = files.filter((file) => REACHES_USERS.test(file));
  if (changed.length === 0) return undefined;
  const section = newestSection(changelog);
  // The branch makes a release of the changesets that were there.
  if (!isDeepStrictEqual(section, newestSection(changelogBefore))) return undefined;
  // A version that nobody has yet is written about where it is listed.
  if (section.unreleased && files.includes("CHANGELOG.md")) return undefined;
  const { changeset: needed } = bumpFor(version, impact ?? "patch");
  const added = changesets.filter(({ id }) => files.includes(`.changeset/${id}.md`));
  const kind = worst(added.map(({ kind }) => ({ impact: kind })));
  if (kind && IMPACTS.indexOf(kind) <= IMPACTS.indexOf(needed)) return undefined;
  const problem = kind ? `The changeset is of the kind ${kind}, and the change of the contract needs ${needed}.` : `Users get a change that no changeset tells of: ${list(changed)}.`;
  return `${problem} Run npm run changeset, choose ${needed} and say in a sentence what users get or lose. npm run diff lists what has changed in the contract.`;
}

const SHOWN = 5;

function list(files: readonly string[]): string {
  return files.slice(0, SHOWN).join(", ") + (files.length > SHOWN ? ` and ${files.length - SHOWN} more` : "");
}
