import type { FetchLike } from "../../src/index.js";
import type { Double } from "./double.js";
import type { Answer, Received } from "./exchange.js";
import { deliveryOf, piecesOf, type Arrival, type Delivery, type Fault } from "./faults.js";

/** A `fetch` that reaches the double without a network. */
export interface InProcess {
  fetch: FetchLike;
  arrivals: readonly Arrival[];
  /** How many timers of its own are running: requests on which the double acts late, and answers on their way. */
  timers(): number;
}

/** @param faults What goes wrong with the first request, the second one, and so on. */
export function inProcess(double: Double, faults: readonly (Fault | undefined)[] = []): InProcess {
  const arrivals: Arrival[] = [];
  const timers = new Set<unknown>();

  function after(milliseconds: number, work: () => void): () => void {
    if (milliseconds === 0) {
      work();
      return () => {};
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timers.add(timer);
    return () => {
      clearTimeout(timer);
      timers.delete(timer);
    };
  }

  const fetch: FetchLike = async (url, { method = "GET", headers, body, signal }) => {
    const { pathname, search } = new URL(url);
    const received: Received = { method, target: pathname + search, headers: new Headers(headers), body: String(body ?? "") };
    const fault = faults[arrivals.length];
    arrivals.push({ received, fault });
    const delivery = deliveryOf(double, received, fault);
    return new Promise((resolve, reject) => {
      let forget = () => {};
      const lost = (code: string) => reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
      signal?.addEventListener("abort", () => {
        forget();
        reject(signal.reason);
      });
      after(delivery.wait, () => {
        const answer = delivery.act();
        if (!answer) return lost(fault?.kind === "unreachable" ? "ECONNREFUSED" : "ECONNRESET");
        if (!signal?.aborted) forget = after(delivery.hold, () => resolve(response(answer, delivery, signal)));
      });
    });
  };

  function response(answer: Answer, delivery: Delivery, signal: AbortSignal | null | undefined): Response {
    const pieces = piecesOf(answer, delivery);
    if (delivery.every === undefined && !delivery.cut) return new Response(pieces[0] || null, answer);
    let forget = () => {};
    const stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) =>
          signal?.addEventListener("abort", () => {
            forget();
            controller.error(signal.reason);
          }),
        pull: (controller) =>
          new Promise<void>((resolve) => {
            forget = after(delivery.every ?? 0, () => {
              const piece = pieces.shift();
              if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
              else if (delivery.cut) controller.error(new TypeError("terminated"));
              else controller.close();
              resolve();
            });
          }),
      },
      { highWaterMark: 0 },
    );
    return new Response(stream, answer);
  }

  return { fetch, arrivals, timers: () => timers.size };
}
