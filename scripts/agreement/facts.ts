import { placeOfKey, placeOfPath } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import { factsOfOperation } from "./facts-of-description.js";
import { nameOf, show, type Subject } from "./subject.js";
import type { PageFacts } from "./types.js";

type Keys = readonly (string | number)[];

interface Difference {
  keys: Keys;
  message: string;
  /** Whether the facts have something at the place. */
  isThere: boolean;
}

/** Where the facts of the page and the description say different things. */
export function checkFacts({ project, description, operation, id, pathItem }: Subject): Finding[] {
  const source = description.evidence.pages.get(id);
  if (!source) return []; // official-name reports it.
  const facts = source.document.toJS() as PageFacts;
  const differences = differencesOf(facts, factsOfOperation(operation));
  const remedy = `Compare both with the page, and correct this file or ${nameOf(project, pathItem)} with what it refers to.`;
  return differences.map(({ keys, message, isThere }) => ({
    file: source.file,
    ...(isThere ? placeOfPath(source, keys) : placeOfKey(source, keys)),
    rule: "reference",
    message,
    remedy,
  }));
}

function differencesOf(facts: unknown, described: unknown): Difference[] {
  const told = new Set<string>();
  const objects = new Map<object, number>();
  /** What an anchor stands for is told once, however many aliases repeat it. */
  const isNew = (holder: object, difference: Difference) => {
    if (!objects.has(holder)) objects.set(holder, objects.size);
    const key = `${objects.get(holder)} ${difference.keys.at(-1)} ${difference.message}`;
    return !told.has(key) && told.add(key);
  };
  const compare = (a: unknown, b: unknown, keys: Keys, holder: object): Difference[] => {
    if (isMap(a) && isMap(b)) {
      const renamed = renamedIn(a, b);
      if (renamed) return [{ keys: [...keys, renamed.here], isThere: false, message: `"${renamed.here}" is called "${renamed.there}" in the description.` }];
      return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => compare(a[key], b[key], [...keys, key], a));
    }
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const name = keys.at(-1);
    const difference: Difference =
      b === undefined
        ? { keys, isThere: false, message: `The description does not have "${name}" in ${whereIs(keys)}.` }
        : a === undefined
          ? { keys: keys.slice(0, -1), isThere: false, message: `The description has "${name}" in ${whereIs(keys)}, which is not here.` }
          : { keys, isThere: true, message: `"${name}" is ${show(a)} here and ${show(b)} in the description.` };
    return isNew(holder, difference) ? [difference] : [];
  };
  return compare(facts, described, [], {});
}

/** The one key that has another name in another map. */
function renamedIn(a: Record<string, unknown>, b: Record<string, unknown>): { here: string; there: string } | undefined {
  const [[here, ...more], [there, ...others]] = [Object.keys(a).filter((key) => !(key in b)), Object.keys(b).filter((key) => !(key in a))];
  if (here === undefined || there === undefined || more.length > 0 || others.length > 0) return undefined;
  return JSON.stringify(a[here]) === JSON.stringify(b[there]) ? { here, there } : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function whereIs(keys: Keys): string {
  return keys.length > 1 ? keys.slice(0, -1).join(".") : "this operation";
}
