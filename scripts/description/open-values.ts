/**
 * The known values of an open set, which a field of an answer has in the form `anyOf: [{ type: string, enum: […] },
 * { type: string }]`: any text is valid, and tools still know the values that are documented.
 */
export function openValues(schema: unknown): string[] | undefined {
  const [known, any, ...more] = ((schema as { anyOf?: unknown } | undefined)?.anyOf ?? []) as Record<string, unknown>[];
  if (!known || !any || more.length > 0) return undefined;
  const fits = hasOnly(known, "type", "enum") && hasOnly(any, "type") && known.type === "string" && any.type === "string" && Array.isArray(known.enum);
  return fits ? (known.enum as string[]) : undefined;
}

function hasOnly(schema: object, ...keys: string[]): boolean {
  return Object.keys(schema).sort().join() === [...keys].sort().join();
}
