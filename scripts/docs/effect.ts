import type { EFFECTS, REPEATS } from "../rules/effect.js";

const EFFECT_IN_WORDS: Record<(typeof EFFECTS)[number], string> = {
  read: "only reads",
  reversible: "changes something that another call can change back",
  disruptive: "interrupts the work of the cluster",
  billable: "can add to the bill",
  destructive: "deletes something for good",
};

const REPEAT_IN_WORDS: Record<(typeof REPEATS)[number], string> = {
  safe: "sending it again does no harm",
  unsafe: "sending it again can do harm",
  unclear: "the reference does not say what sending it again does",
};

/** One line of Markdown that says what calling the operation does and whether to repeat it. */
export function describeEffect(operation: { "x-effect": string; "x-repeat": string }): string {
  const effect = operation["x-effect"];
  const repeat = operation["x-repeat"];
  return `**Effect:** ${effect} (${inWords(EFFECT_IN_WORDS, effect)}) · **Repeat:** ${repeat} (${inWords(REPEAT_IN_WORDS, repeat)})`;
}

function inWords(words: Record<string, string>, value: string): string {
  const text = words[value];
  if (text === undefined) throw new Error(`The value "${value}" of an effect or a repeat has no explanation. Add it to scripts/docs/effect.ts.`);
  return text;
}
