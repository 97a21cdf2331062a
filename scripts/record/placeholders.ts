/** What stands for one value in everything that is imported together. */
interface KnownValue {
  kind: string;
  secret: boolean;
  number: number;
  /** How the value is written: an ID has digits or words for a placeholder, as it had before. */
  value: string;
}

/** A line of the table that the writer is shown. Never holds a value. */
export interface Replacement {
  kind: string;
  placeholder: string;
  count: number;
  /** Places in recordings, such as `response/body/vpcId`. */
  places: Set<string>;
}

const HEX = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const ADDRESSES = ["192.0.2", "198.51.100", "203.0.113"];
const PEOPLE_AND_PLACES: Record<string, (number: number) => string> = {
  user: (number) => `user-${number}`,
  domain: (number) => `domain-${number}`,
  name: (number) => `name-${number}`,
  host: (number) => `host-${number}.example.com`,
  "e-mail address": (number) => `user-${number}@example.com`,
  "IP address": (number) => `${ADDRESSES[Math.floor((number - 1) / 254) % ADDRESSES.length]}.${((number - 1) % 254) + 1}`,
  "IPv6 address": (number) => `2001:db8::${number.toString(16)}`,
  text: (number) => `{text-${number}}`,
};

/** The placeholders of one import: the same value has the same one wherever it stands. */
export class Placeholders {
  readonly #entries = new Map<string, KnownValue>();
  readonly #counts = new Map<string, number>();
  /** Kinds of IDs. Each has digits of its own, so that no two values share a placeholder. */
  readonly #idKinds = ["project ID"];
  readonly #replacements = new Map<string, Replacement>();

  /** Makes a value known. What is known is replaced inside of longer texts too. */
  learn(value: string, kind: string, secret: boolean): void {
    const key = keyOf(value);
    const known = this.#entries.get(key);
    // What is only an unknown word in one place may have a name in another.
    if (value === "" || (known && (known.kind !== "text" || kind === "text"))) return;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (kind.endsWith("ID") && !this.#idKinds.includes(kind)) this.#idKinds.push(kind);
    this.#entries.set(key, { kind, secret, number: count, value });
  }

  /** The placeholder of a value, which is told of in the table. */
  replace(value: string, kind: string, secret: boolean, place: string): string {
    this.learn(value, kind, secret);
    const entry = this.#entries.get(keyOf(value))!;
    return this.#tell(entry, this.#write(entry, value), place);
  }

  /** An ID that is a number stays one. */
  replaceNumber(value: number, kind: string, secret: boolean, place: string): number {
    this.learn(String(value), kind, secret);
    const entry = this.#entries.get(String(value))!;
    return Number(this.#tell(entry, entry.secret ? "0" : String(entry.number), place));
  }

  knows(value: string): boolean {
    return this.#entries.has(keyOf(value));
  }

  find(value: string): Readonly<KnownValue> | undefined {
    return this.#entries.get(keyOf(value));
  }

  known(): Readonly<KnownValue>[] {
    return [...this.#entries.values()];
  }

  /** The table so far, and an empty one from here on. */
  takeReplacements(): Replacement[] {
    const taken = [...this.#replacements.values()];
    this.#replacements.clear();
    return taken;
  }

  #tell({ kind }: KnownValue, placeholder: string, place: string): string {
    const key = `${kind} ${placeholder}`;
    const known = this.#replacements.get(key) ?? { kind, placeholder, count: 0, places: new Set() };
    this.#replacements.set(key, { ...known, count: known.count + 1, places: known.places.add(place) });
    return placeholder;
  }

  #write({ kind, secret, number }: KnownValue, value: string): string {
    if (secret) return `{${kind}}`;
    if (!kind.endsWith("ID")) return PEOPLE_AND_PLACES[kind]!(number);
    const [group, own] = [this.#idKinds.indexOf(kind).toString(16).padStart(8, "0"), String(number).padStart(12, "0")];
    if (HEX.test(value)) return value.includes("-") ? `${group}-0000-0000-0000-${own}` : `${group}000000000000${own}`;
    return `${kind.replace(/ ?ID$/, "").replaceAll(/[^a-z]+/g, "-") || "id"}-${String(number).padStart(2, "0")}`;
  }
}

/** Letter case and the hyphens of a UUID make no difference. */
function keyOf(value: string): string {
  return HEX.test(value) ? value.replaceAll("-", "").toLowerCase() : value.toLowerCase();
}
