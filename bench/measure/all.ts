import { OPERATIONS } from "../prepare/package.js";
import { bytesPerOperation, measureBytes, type Bytes } from "./bytes.js";
import { measureCalls } from "./calls.js";
import { measureSigning } from "./signing.js";
import { measureStart, type StartResult } from "./start.js";
import type { TimeResult } from "./statistics.js";
import { measureTypes, type TypeCheck } from "./types.js";

/** Everything that a run measures, by name of the program, signer or consumer. */
export interface Measurements {
  bytes: Map<string, Bytes>;
  bytesPerOperation: number;
  start: Map<string, StartResult>;
  loopback: Map<string, TimeResult>;
  stub: Map<string, TimeResult>;
  signing: Map<string, TimeResult>;
  types: Map<string, TypeCheck>;
}

/** How many rounds each measurement has. */
export interface Rounds {
  start: number;
  calls: number;
  signing: number;
  types: number;
}

export async function measureAll(rounds: Rounds, say: (line: string) => void): Promise<Measurements> {
  say("bytes");
  const bytes = await measureBytes();
  const perOperation = await bytesPerOperation(Math.max(...OPERATIONS));
  say(`start, rounds: ${rounds.start}`);
  const start = await measureStart(rounds.start);
  say(`calls, rounds: ${rounds.calls}`);
  const calls = await measureCalls(rounds.calls);
  say(`signing, rounds: ${rounds.signing}`);
  const signing = await measureSigning(rounds.signing);
  say(`types, rounds: ${rounds.types}`);
  return { bytes, bytesPerOperation: perOperation, start, ...calls, signing, types: await measureTypes(rounds.types) };
}
