import type { EFFECTS, REPEATS } from "../../rules/effect.js";

export const EFFECT_IN_WORDS: Record<(typeof EFFECTS)[number], string> = {
  read: "only reads",
  reversible: "changes something that another call can change back",
  disruptive: "interrupts the work of the cluster",
  billable: "can add to the bill",
  destructive: "deletes something for good",
};

export const REPEAT_IN_WORDS: Record<(typeof REPEATS)[number], string> = {
  safe: "sending it again does no harm",
  unsafe: "sending it again can do harm",
  unclear: "the reference does not say what sending it again does",
};

/** One line of Markdown that says what calling the operation does and whether to repeat it. */
export function describeEffect({ effect, repeat }: { effect: string; repeat: string }): string {
  return `**Effect:** ${effect} (${inWords(EFFECT_IN_WORDS, effect)}) · **Repeat:** ${repeat} (${inWords(REPEAT_IN_WORDS, repeat)})`;
}

export function inWords(words: Record<string, string>, value: string): string {
  const text = words[value];
  if (text === undefined) throw new Error(`The value "${value}" of an effect or a repeat has no explanation. Add it to scripts/docs/model/effect.ts.`);
  return text;
}
