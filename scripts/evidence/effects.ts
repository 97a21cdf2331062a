import { EFFECTS } from "../rules/effect.js";

/**
 * The effects that a list of `--effects` allows.
 *
 * @throws {Error} naming an effect that does not exist.
 */
export function readEffects(list: string): ReadonlySet<string> {
  const known: readonly string[] = EFFECTS;
  if (list === "all") return new Set(EFFECTS);
  const effects = list.split(",").map((effect) => effect.trim());
  const unknown = effects.find((effect) => !known.includes(effect));
  if (unknown !== undefined) throw new Error(`--effects: "${unknown}" is no effect. Write some of ${EFFECTS.join(",")}, or all.`);
  return new Set(effects);
}
