import fc from "fast-check";
import { cluster, connection, type Cluster } from "../../double/state.js";
import type { Fault } from "../../double/faults.js";
import type { Duration } from "../../double/lifecycle.js";

/** Everything that decides how a job under faults goes. */
export interface Schedule {
  /** How many other clusters come before the one in question, in a list of 100 at a time. */
  before: number;
  /** How many endpoints knock beside the expected one. */
  others: number;
  state: Partial<Pick<Cluster, "endpoint" | "actions" | "supportVpcep" | "status">>;
  enabling: Duration;
  enablingFails: boolean;
  disabling: Duration;
  /** What goes wrong with the first request, the second one, and so on. */
  faults: (Fault | undefined)[];
  /** Milliseconds after which the person at the keyboard stops the job. */
  stopAfter: number | undefined;
  /** Where the random parts of waits begin. */
  random: number;
}

export const CLUSTER = "4f3deec3-efa8-4598-bf91-560aad1377a3";
export const ENDPOINT = "f132bb14-e1d5-4f25-9f7c-a29e4c8effd4";
export const ACCOUNT = "dffef70c1db243cbb373e45791165281";

/** The clusters with which a schedule begins. */
export function clustersOf({ before, others, state }: Schedule): Cluster[] {
  const some = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  const knocking = [...some(others, "endpoint"), ENDPOINT].map((id) => connection({ id }));
  return [...some(before, "cluster").map((id) => cluster({ id, name: id })), cluster({ ...structuredClone(state), id: CLUSTER, name: "css-shop", knocking, ...(state.endpoint === "enabled" && { connections: structuredClone(knocking) }) })];
}

/** Longer than an attempt may take (20 s), or shorter. */
const delay = fc.integer({ min: 1, max: 30_000 });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: "unreachable" }),
  fc.record({ kind: fc.constant("drop" as const), acted: fc.boolean() }),
  fc.record({ kind: fc.constant("refuse" as const), status: fc.constantFrom(429 as const, 500 as const, 502 as const, 503 as const) }),
  fc.record({ kind: fc.constant("refuse" as const), status: fc.constantFrom(429 as const, 503 as const), retryAfter: fc.integer({ min: 1, max: 90 }) }),
  fc.constant<Fault>({ kind: "busy" }),
  fc.record({ kind: fc.constant("late" as const), milliseconds: delay }),
  fc.record({ kind: fc.constant("slow" as const), milliseconds: delay }),
  fc.constant<Fault>({ kind: "cut" }),
  fc.record({ kind: fc.constant("drip" as const), milliseconds: fc.integer({ min: 1, max: 8_000 }) }),
  fc.constant<Fault>({ kind: "repeat" }),
  fc.constant<Fault>({ kind: "reorder" }),
);

/** Until it has been seen so often, a time that ends before the job gives up (600 s), or one that does not. */
const duration: fc.Arbitrary<Duration> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ reads: fc.integer({ min: 0, max: 4 }) }) },
  { weight: 10, arbitrary: fc.record({ milliseconds: fc.integer({ min: 0, max: 100_000 }) }) },
  { weight: 1, arbitrary: fc.constant({ milliseconds: Infinity }) },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  before: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constantFrom(99, 100, 230) }),
  others: fc.oneof({ weight: 15, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constant(120) }),
  state: fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom<Schedule["state"]>({ endpoint: "enabled" }, { endpoint: "enabling" }, { endpoint: "disabling" }, { actions: ["GROWING"] }, { supportVpcep: false }, { status: "303" }) },
  ),
  enabling: duration,
  enablingFails: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  disabling: duration,
  faults: fc.array(fc.option(fault, { nil: undefined, freq: 2 }), { maxLength: 30, size: "max" }),
  stopAfter: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) }),
  random: fc.nat(),
});
