import type { CallError } from "../../../src/index.js";
import type { Double } from "../../double/double.js";
import type { Arrival } from "../../double/faults.js";
import { route } from "../../double/routing.js";
import { ACCOUNT, CLUSTER, ENDPOINT } from "./schedule.js";

const TYPED = ["ServiceError", "ConnectionError", "TimeoutError", "ContractError", "WaitError", "PaginationError", "JobError"];

/** What one half of a job came to. */
export interface Outcome {
  error?: CallError;
  /** Milliseconds; `Infinity` if it did not come to its end. */
  elapsed: number;
}

/** Whether what half of the job is for is so. */
export const GOALS = {
  open(double: Double): boolean {
    const { endpoint, connections, permissions } = clusterOf(double);
    const isIn = connections.some(({ id, status }) => id === ENDPOINT && status === "accepted");
    return endpoint === "enabled" && isIn && permissions.map(({ permission }) => permission).join() === `iam:domain::${ACCOUNT}`;
  },
  close: (double: Double): boolean => clusterOf(double).endpoint === "disabled",
};

/** What is wrong with how half of a job ended. */
export function problemsOf({ error, elapsed }: Outcome, deadline: number, isDone: boolean): string[] {
  if (elapsed > deadline) return [`took ${elapsed} ms`];
  if (!error) return isDone ? [] : ["success was claimed, and the service denies it"];
  return TYPED.includes(error.name) ? [] : [`an error without a type: ${error.stack}`];
}

/** What is wrong with how often the service was asked to enable, and did. */
export function enablesOf(double: Double, arrivals: readonly Arrival[]): string[] {
  // A gateway that says 429 has not let it through, and all callers can know that.
  const heard = arrivals.filter(({ fault }) => fault?.kind !== "unreachable" && !(fault?.kind === "refuse" && fault.status === 429));
  const sent = heard.filter(({ received }) => route(received)?.operationId === "startVpecp").length;
  const done = double.deeds.filter(({ operationId, done }) => operationId === "startVpecp" && done).length;
  return [...(sent > 1 ? [`${sent} enables were sent that may have been heard`] : []), ...(done > 1 ? [`${done} enables were done`] : [])];
}

function clusterOf({ clusters }: Double): Double["clusters"][number] {
  return clusters.find(({ id }) => id === CLUSTER)!;
}
