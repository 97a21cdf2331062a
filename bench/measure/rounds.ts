/**
 * Measures several things in turn, round after round, each round starting with another one: what changes on the
 * machine in the course of a run then befalls all of them. Many short rounds show more than few long ones, because
 * a short one is seldom interrupted by other work of the machine.
 */
export async function inRounds<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<void> | void,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) await measure(names[(round + place) % names.length]!, round);
  }
}
