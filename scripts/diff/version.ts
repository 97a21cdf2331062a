import type { Impact } from "./change.js";

/** How a change of some impact is called in a changeset, and which version it leads to. */
export interface Bump {
  changeset: Impact;
  version: string;
}

/** While the version is 0.x, a breaking change raises the second number and everything else the third. */
export function bumpFor(version: string, impact: Impact): Bump {
  const [major, minor, patch] = version.split(/[.-]/).map(Number) as [number, number, number];
  const changeset: Impact = major > 0 ? impact : impact === "major" ? "minor" : "patch";
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }[changeset];
  return { changeset, version: next.join(".") };
}
