import type { Times } from "../workers/timing.js";

/** The middle of a number of measurements, and where the middle half of them lies. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/**
 * The ratios of measurements to others of the same round. What slows the machine down for a while slows both, so
 * that the ratio shows less of it than the measurements do.
 */
export function ratios(values: readonly number[], bases: readonly number[]): Spread {
  return spread(values.map((value, round) => value / bases[round]!));
}

/** What repeated work took. */
export interface TimeResult {
  microseconds: Spread;
  ratio: Spread;
}

/** Times by name, and their ratios to those of one of them. */
export function timesByName(times: Times, base: string): Map<string, TimeResult> {
  return new Map(Object.entries(times).map(([name, values]) => [name, { microseconds: spread(values), ratio: ratios(values, times[base]!) }]));
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
