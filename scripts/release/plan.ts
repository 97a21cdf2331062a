import getReleasePlan from "@changesets/get-release-plan";
import type { Impact } from "../diff/change.js";

/** A note for users that waits for the next release: a file of .changeset/. */
export interface Changeset {
  /** Name of the file without its ending. */
  id: string;
  kind: Impact;
  summary: string;
}

/** What the changesets lead to. */
export interface Plan {
  changesets: Changeset[];
  /** The version after them; undefined if there is none. */
  version: string | undefined;
}

/** Reads the changesets, by the rules of the tool of that name. */
export async function readPlan(root: string): Promise<Plan> {
  const { changesets, releases } = await getReleasePlan(root);
  return {
    changesets: changesets.flatMap(({ id, summary, releases: [release] }) => (release && release.type !== "none" ? { id, summary: summary.trim(), kind: release.type } : [])),
    version: releases.find(({ type }) => type !== "none")?.newVersion,
  };
}
