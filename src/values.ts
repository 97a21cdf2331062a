/** The value that a JSON pointer leads to; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined), value);
}

/** Whether a value is one of several; null among them stands for a value that is null or missing. */
export function isOneOf(value: unknown, accepted: readonly unknown[]): boolean {
  return accepted.some((other) => JSON.stringify(other) === JSON.stringify(value ?? null));
}
