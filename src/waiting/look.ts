import type { CallError } from "../errors/call-error.js";
import type { CallOptions } from "../options.js";
import type { PendingCall } from "../pending-call.js";
import { isOneOf, valueAt } from "../values.js";
import type { Condition, Sign } from "./condition.js";
import type { Seen } from "./seen.js";

type Calls = Record<string, (request: object, options?: CallOptions) => PendingCall<object>>;

/** Whether what is waited for has come, can no longer come, or may still come. */
export type Verdict = "finished" | "failed" | "unknown";

export interface Look {
  verdict: Verdict;
  /** What the sign that was seen means, in words. */
  means?: string;
  seen: Seen[];
}

/** What may be over at the next look: the service is busy, refuses for another reason, or is not reached. */
const PASSING = ["ServiceError", "ConnectionError", "TimeoutError", "ContractError"];

/** Looks for the signs of a condition, in their order, with one call for each read and none more than is needed. */
export async function look({ finished, failed }: Condition, client: object, request: object, options: CallOptions): Promise<Look> {
  const signs = { finished, failed };
  const pointers = [...finished, ...failed].flatMap(({ read, body = {} }) => Object.keys(body).map((at) => [read, at] as const));
  const seen: Seen[] = [];
  for (const verdict of ["finished", "failed"] as const) {
    for (const sign of signs[verdict]) {
      let answer = seen.find(({ read }) => read === sign.read);
      if (!answer) {
        const wanted = pointers.filter(([read]) => read === sign.read).map(([, at]) => at);
        seen.push((answer = await readOnce(sign.read, wanted, client, request, options)));
      }
      if (shows(answer, sign)) return { verdict, means: sign.means, seen };
    }
  }
  return { verdict: "unknown", seen };
}

async function readOnce(read: string, pointers: string[], client: object, request: object, options: CallOptions): Promise<Seen> {
  try {
    const { data, response } = await (client as Calls)[read]!(request, options).withResponse();
    return { read, status: response.status, ...(pointers.length > 0 && { values: Object.fromEntries(pointers.map((at) => [at, valueAt(data, at)])) }) };
  } catch (error) {
    const { name, status, code } = error as CallError & { status?: number };
    if (options.signal?.aborted || !PASSING.includes(name) || status === 401 || status === 403) throw error;
    return { read, status, code, error: error as CallError };
  }
}

function shows({ status, code, values = {} }: Seen, sign: Sign): boolean {
  return status === sign.status && code === sign.code && Object.entries(sign.body ?? {}).every(([at, accepted]) => isOneOf(values[at], accepted));
}
