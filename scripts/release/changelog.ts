import type { Changeset } from "./plan.js";

const HEADING = /^## (\d+\.\d+\.\d+)( \(unreleased\))?$/m;

/** The newest section of the changelog. */
export interface Section {
  version: string;
  /** Whether its version is still being written. */
  unreleased: boolean;
}

/** @throws {Error} if there is none. */
export function newestSection(changelog: string): Section {
  const [, version, unreleased] = HEADING.exec(changelog) ?? [];
  if (!version) throw new Error('CHANGELOG.md has no section. A section begins with its version, as in "## 0.1.0", or "## 0.1.0 (unreleased)" while it is being written.');
  return { version, unreleased: unreleased !== undefined };
}

/** Whether the newest version is written to its end and has no tag yet. */
export function isPending(changelog: string, tags: readonly string[]): boolean {
  const { version, unreleased } = newestSection(changelog);
  return !unreleased && !tags.includes(`v${version}`);
}

/** The changelog with a released version on top. A section that was not released yet takes up the changesets. */
export function withRelease(changelog: string, version: string, changesets: readonly Changeset[]): string {
  const { unreleased } = newestSection(changelog);
  const { index, 0: heading } = HEADING.exec(changelog)!;
  // Nothing can break what nobody has.
  const items = changesets.map((changeset) => item(changeset, !unreleased && isBreaking(changeset, version))).join("\n");
  const [before, after] = [changelog.slice(0, index), changelog.slice(index)];
  if (!unreleased) return `${before}## ${version}\n\n${items}\n\n${after}`;
  const next = after.indexOf("\n## ");
  const [section, older] = next < 0 ? [after, ""] : [after.slice(0, next), after.slice(next)];
  return `${before}## ${version}${[section.slice(heading.length).trimEnd(), items].filter(Boolean).join("\n")}\n${older}`;
}

function item({ summary }: Changeset, breaking: boolean): string {
  return `- ${breaking ? "**Breaking:** " : ""}${summary.split("\n").join("\n  ").replaceAll(/^ +$/gm, "")}`;
}

/** While the version is 0.x, the second number stands for breaking changes. */
function isBreaking({ kind }: Changeset, version: string): boolean {
  return kind === "major" || (kind === "minor" && version.startsWith("0."));
}
