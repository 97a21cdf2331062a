/** What a change asks of who uses the description or the package, in the words of semantic versioning. */
export type Impact = "major" | "minor" | "patch";

export const IMPACTS: readonly Impact[] = ["major", "minor", "patch"];

/** One difference between two contracts. */
export interface Change {
  impact: Impact;
  /** Where it is, in words. */
  place: string;
  /** What happened there, and, where it is not plain, what that means for users. */
  message: string;
  /** Name of the override that rated it, where Redocly's rating is not ours. */
  override?: string;
}

/** One difference as Redocly tells of it. */
export interface RawChange {
  /** JSON pointer, references followed: a shared schema stands where it is used first. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  /** Which rules of Redocly rated it. */
  verdicts: { ruleId: string; message: string }[];
  /** Of a modified object, the key that differs; "key" for the object's own name. */
  property?: string;
  /** The value before and after, and where it is written. */
  base?: { pointer: string; value?: unknown };
  revision?: { pointer: string; value?: unknown };
}

/** The worst of them; undefined if nothing changed. */
export function worst(changes: readonly { impact: Impact }[]): Impact | undefined {
  return IMPACTS.find((impact) => changes.some((change) => change.impact === impact));
}
