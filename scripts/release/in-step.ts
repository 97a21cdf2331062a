import { IMPACTS, worst, type Impact } from "../diff/change.js";
import { bumpFor } from "../diff/version.js";
import { newestSection } from "./changelog.js";
import type { Changeset } from "./plan.js";

/** What has to agree at any time. */
export interface State {
  /** The version at each place where it stands. */
  versions: Record<string, string>;
  changelog: string;
  changesets: readonly Changeset[];
  /** Tags of releases that this clone knows. */
  releases: readonly string[];
  /** What has changed in the contract since the last of them; undefined for nothing. */
  impact: Impact | undefined;
  /** The version of the last of them. */
  lastRelease: string | undefined;
}

/** Where version, changelog, changesets and contract are out of step, and what to do about it. */
export function outOfStep({ versions, changelog, changesets, releases, impact, lastRelease }: State): string[] {
  const { version, unreleased } = newestSection(changelog);
  const problems = Object.entries(versions)
    .filter(([, other]) => other !== version)
    .map(([place, other]) => `${place} is ${other}, and the newest section of CHANGELOG.md is ${version}. npm run version writes both.`);
  if (unreleased && releases.includes(`v${version}`)) problems.push(`CHANGELOG.md calls ${version} unreleased, and there is a tag v${version}. Delete "(unreleased)"; further changes need a changeset.`);
  if (impact && lastRelease && !covers(version, changesets, impact, lastRelease)) {
    const { changeset, version: next } = bumpFor(lastRelease, impact);
    problems.push(`The contract has changed since ${lastRelease} so that ${next} has to follow. Add a changeset of the kind ${changeset}: npm run changeset. npm run diff lists the changes.`);
  }
  return problems;
}

/** Whether the version is high enough already, or the changesets will make it so. */
function covers(version: string, changesets: readonly Changeset[], impact: Impact, lastRelease: string): boolean {
  const needed = bumpFor(lastRelease, impact);
  if (version !== lastRelease) return compare(version, needed.version) >= 0;
  const kind = worst(changesets.map(({ kind }) => ({ impact: kind })));
  return kind !== undefined && IMPACTS.indexOf(kind) <= IMPACTS.indexOf(needed.changeset);
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  return left.map((part, index) => part - right[index]!).find((difference) => difference !== 0) ?? 0;
}
