import type { OpenApi } from "../generate/openapi.js";
import { describedValues, escapePointer, type PlacedSchema } from "../evidence/schemas.js";
import { ENCODINGS } from "./encodings.js";
import { fieldKind, type FieldKind } from "./field-kinds.js";
import { isTelling, scrubText, type Scrubber } from "./scrub.js";
import { isHarmless, isVocabulary } from "./vocabulary.js";

/** Where a value stands, as far as that decides what becomes of it. */
interface Context {
  /** In the recording, for the table: `response/body/vpcId`. */
  place: string;
  /** Names of the fields around the value, the nearest last. */
  names: readonly string[];
  /** A field around the value holds a secret, so all that is in it is one. */
  secret: FieldKind | undefined;
  /** Values that the description lists. They are the contract, never somebody's. */
  listed: readonly unknown[];
  described: boolean;
  depth: number;
}

/** Messages for people. Their words are judged one by one, whatever else the field may hold. */
const MESSAGES = /^(error_?msg|msg|message|externalmessage|reason|detail|details|error_?message|title)$/i;
const DEEPEST = 6;

/** A body of a capture with everything replaced that is not known to be harmless. */
export function replaceInBody(scrubber: Scrubber, document: OpenApi, body: unknown, schema: PlacedSchema | undefined, place: string): unknown {
  const described = new Map([...describedValues(document, body, schema ?? { schema: {}, keys: [] })].map((value) => [value.at, value.schemas]));
  const visit = (value: unknown, at: string, context: Context): unknown => {
    const schemas = described.get(at) ?? [];
    const own = { ...context, described: at !== "" && schemas.length > 0, listed: schemas.flatMap(({ schema }) => ("const" in schema ? [schema.const] : ((schema.enum as unknown[] | undefined) ?? []))) };
    return replaceValue(scrubber, value, own, (item, key, inner) => visit(item, `${at}/${escapePointer(key)}`, inner));
  };
  return visit(body, "", { place, names: [], secret: undefined, listed: [], described: false, depth: 0 });
}

type Deeper = (item: unknown, key: string, context: Context) => unknown;

function replaceValue(scrubber: Scrubber, value: unknown, context: Context, deeper: Deeper): unknown {
  if (typeof value === "string") return replaceString(scrubber, value, context);
  if (typeof value === "number") return replaceNumber(scrubber, value, context);
  if (Array.isArray(value)) return value.map((item: unknown, index) => deeper(item, String(index), context));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isName = isNameOfField(scrubber, key);
      const name = isName ? key : scrubText(scrubber, key, `${context.place} (name of a field)`);
      const kind = isName ? fieldKind(key, context.names.at(-1)) : undefined;
      const secret = context.secret ?? (kind?.secret ? kind : undefined);
      return [name, deeper(item, key, { ...context, place: `${context.place}/${name}`, names: [...context.names, isName ? key : ""], secret })];
    }),
  );
}

function isNameOfField({ placeholders }: Scrubber, key: string): boolean {
  return /^[A-Za-z_$@][A-Za-z_]{0,31}(\d{1,2}[A-Za-z_]{0,20})?$/.test(key) && !placeholders.knows(key);
}

function replaceNumber({ placeholders }: Scrubber, value: number, { place, names, secret, listed, described }: Context): number {
  const kind = secret ?? fieldKind(names.at(-1) ?? "", names.at(-2));
  if (listed.includes(value)) return value;
  if (kind && kind.kind !== "name") return placeholders.replaceNumber(value, kind.kind, kind.secret, place);
  const long = Math.abs(value) >= 100_000 && !isHarmless(String(value));
  return long && (!described || placeholders.knows(String(value))) ? placeholders.replaceNumber(value, "ID", false, place) : value;
}

function replaceString(scrubber: Scrubber, value: string, context: Context): string {
  const { placeholders, vocabulary } = scrubber;
  const { place, names, secret, listed, described, depth } = context;
  if (value.trim() === "" || listed.includes(value)) return value;
  if (secret) return placeholders.replace(value, secret.kind, true, place);
  if (depth < DEEPEST) {
    for (const encoding of ENCODINGS) {
      const inner = encoding.read(value);
      if (inner === undefined || inner === value) continue;
      const inside = { ...context, described: false, listed: [], depth: depth + 1 };
      const visit = (item: unknown, own: Context): unknown => replaceValue(scrubber, item, own, (next, _, deeper) => visit(next, deeper));
      const replaced = visit(inner, inside);
      return JSON.stringify(replaced) === JSON.stringify(inner) ? value : encoding.write(replaced);
    }
  }
  if (isTelling(vocabulary, value)) {
    const known = placeholders.find(value);
    if (known && known.kind !== "text") return placeholders.replace(value, known.kind, known.secret, place);
  }
  const name = names.at(-1) ?? "";
  const kind = MESSAGES.test(name) ? undefined : fieldKind(name, names.at(-2));
  if (kind && !isHarmless(value) && !(described && isVocabulary(vocabulary, value))) return replaceNamed(scrubber, value, kind.kind, place);
  if (isHarmless(value)) return value;
  // A described field of one word holds a word of the service, as a rule; of free text only known words are kept.
  return scrubText(scrubber, value, place, described && !MESSAGES.test(name) && !/\s/.test(value) ? isPlainWord : undefined);
}

/** A value whose field says what it is. Lists may be joined by commas. */
function replaceNamed(scrubber: Scrubber, value: string, kind: string, place: string): string {
  // Of a sentence the words are judged one by one, so that it names the same things as other texts do.
  if (kind === "host" || (kind === "name" && /\s/.test(value))) return scrubText(scrubber, value, place);
  if (kind.endsWith("ID") && value.includes(",")) return value.split(",").map((part) => replaceNamed(scrubber, part.trim(), kind, place)).join(",");
  return scrubber.placeholders.replace(value, kind, false, place);
}

/** `creating`, `ess-cold`, `css.large.2`: how services write what they know. */
function isPlainWord(token: string): boolean {
  return token.length <= 32 && token.split(/[-_.]/).every((part) => /^[A-Za-z]{1,24}$/.test(part) || /^\d{0,3}[a-z]?$|^\d{1,2}[a-z]\d{1,2}[a-z]$/.test(part));
}
