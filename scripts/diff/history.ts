import { execFileSync } from "node:child_process";
import type { Project } from "../project.js";

/**
 * The commit that a tag, a branch or a hash stands for.
 *
 * @throws {Error} that says what to do, if git does not know it.
 */
export function commitOf(project: Project, ref: string): string {
  const commit = git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)?.trim();
  if (!commit) throw new Error(unknownRef(project, ref));
  return commit;
}

/** The content of a file at a commit; undefined if it did not exist. */
export function fileAt(project: Project, commit: string, file: string): string | undefined {
  return git(project, "show", `${commit}:./${file}`);
}

/** The commit from which the present branch and another one went their ways. */
export function forkPoint(project: Project, ref: string): string {
  const other = commitOf(project, ref);
  return git(project, "merge-base", other, "HEAD")?.trim() ?? other;
}

/** The files that differ from a commit in the working tree, untracked ones too. */
export function changedFiles(project: Project, commit: string): string[] {
  const changed = git(project, "diff", "--name-only", "--relative", commit) ?? "";
  const untracked = git(project, "ls-files", "--others", "--exclude-standard") ?? "";
  return [...new Set(`${changed}${untracked}`.split("\n").filter(Boolean))].sort();
}

/** The tags of releases in this clone, the newest first. */
export function releaseTags(project: Project): string[] {
  return (git(project, "tag", "--list", "v[0-9]*", "--sort=-version:refname") ?? "").split("\n").filter(Boolean);
}

/** The tag of the release that the present commit comes after, if there is one in this clone. */
export function lastRelease(project: Project): string | undefined {
  return git(project, "describe", "--tags", "--match", "v[0-9]*", "--abbrev=0")?.trim();
}

function unknownRef(project: Project, ref: string): string {
  const tags = releaseTags(project);
  const known = tags.length > 0 ? `The releases here are ${tags.slice(0, 5).join(", ")}.` : "There is no release in this clone.";
  return `git does not know "${ref}". ${known} Name a tag, a branch or a commit; git fetch --tags gets the ones that are missing, git fetch --unshallow the history of a shallow clone.`;
}

/** What a git command prints; undefined if it fails. */
function git(project: Project, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd: project.root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
