import { inRounds } from "../measure/rounds.js";

/** How often a piece of work is done. */
export interface Repetitions {
  rounds: number;
  timesPerRound: number;
}

/** Microseconds that a piece of work took in each round, by its name. */
export type Times = Record<string, number[]>;

/** Part of the rounds that come before those that count, in which the code becomes as fast as it will be. */
const WARM_UP = 0.25;

/** Does pieces of work one after another, in rounds, each to its end before the next. */
export async function timeInRounds(work: Record<string, () => Promise<unknown>>, { rounds, timesPerRound }: Repetitions): Promise<Times> {
  const names = Object.keys(work);
  const times: Times = Object.fromEntries(names.map((name) => [name, []]));
  const warmUp = Math.ceil(rounds * WARM_UP);
  await inRounds(names, warmUp + rounds, async (name, round) => {
    const once = work[name]!;
    const start = performance.now();
    for (let count = 0; count < timesPerRound; count++) await once();
    const duration = performance.now() - start;
    if (round >= warmUp) times[name]!.push((duration * 1000) / timesPerRound);
  });
  return times;
}
