import type { Double } from "./double.js";
import type { Answer, Received } from "./exchange.js";
import { recordedSuccess, refusal } from "./refusals.js";
import { route } from "./routing.js";

/** What can go wrong between the service and who calls it. */
export type Fault =
  /** No connection is made. */
  | { kind: "unreachable" }
  /** The connection breaks, before or after the service has acted. */
  | { kind: "drop"; acted: boolean }
  /** A gateway refuses the request before the service sees it. */
  | { kind: "refuse"; status: 429 | 500 | 502 | 503; retryAfter?: number }
  /** Another operation has begun on the cluster, and the service refuses a change. */
  | { kind: "busy" }
  /** The request waits before the service acts on it, whether or not somebody still wants the answer. */
  | { kind: "late"; milliseconds: number }
  /** The service acts at once, and the answer waits. */
  | { kind: "slow"; milliseconds: number }
  /** The service acts, and the connection breaks in the middle of the answer. */
  | { kind: "cut" }
  /** The service acts, and the answer comes in pieces. */
  | { kind: "drip"; milliseconds: number }
  /** The service says that it did what it did not do. */
  | { kind: "lie" }
  /** Of a list that is answered in parts, the first part comes again. */
  | { kind: "repeat" }
  /** Of a list that is answered in parts, another part comes than the one that was asked for. */
  | { kind: "reorder" };

/** A request that was sent to the double, and what went wrong with it. */
export interface Arrival {
  received: Received;
  fault: Fault | undefined;
}

/** What becomes of one request. */
export interface Delivery {
  /** Milliseconds before `act`. */
  wait: number;
  /** What the service, or a gateway, says; undefined if the connection breaks instead. */
  act(): Answer | undefined;
  /** Milliseconds between `act` and the answer. */
  hold: number;
  /** Milliseconds between the pieces of the body, if it comes in pieces. */
  every?: number;
  /** The body breaks off in the middle. */
  cut?: true;
}

/** What becomes of a request to the double, with or without a fault. */
export function deliveryOf(double: Double, received: Received, fault: Fault | undefined): Delivery {
  const whole: Delivery = { wait: 0, hold: 0, act: () => double.act(received) };
  switch (fault?.kind) {
    case undefined:
      return whole;
    case "unreachable":
      return { ...whole, act: () => undefined };
    case "drop":
      return { ...whole, act: () => void (fault.acted && double.act(received)) };
    case "refuse":
      return { ...whole, act: () => gatewayPage(fault.status, fault.retryAfter) };
    case "busy":
      return received.method === "GET" ? whole : { ...whole, act: () => refusal("CSS.0011") };
    case "late":
      return { ...whole, wait: fault.milliseconds };
    case "slow":
      return { ...whole, hold: fault.milliseconds };
    case "cut":
      return { ...whole, cut: true };
    case "drip":
      return { ...whole, every: fault.milliseconds };
    case "lie":
      return { ...whole, act: () => recordedSuccess(route(received)!.operationId) };
    case "repeat":
      return { ...whole, act: () => double.act(otherPart(received, () => 1)) };
    case "reorder":
      return { ...whole, act: () => double.act(otherPart(received, (start, limit) => (start > limit ? start - limit : start + limit))) };
  }
}

/** The body as it goes over the wire: in how many pieces, and how much of it. */
export function piecesOf({ body }: Answer, { every, cut }: Delivery): string[] {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  if (cut) return [text.slice(0, Math.floor(text.length / 2))];
  if (every === undefined || text === "") return [text];
  const length = Math.ceil(text.length / 4);
  return [0, 1, 2, 3].map((index) => text.slice(index * length, (index + 1) * length));
}

function gatewayPage(status: number, retryAfter: number | undefined): Answer {
  const headers = { "Content-Type": "text/html", ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }) };
  return { status, headers, body: `<html><body><h1>${status}</h1></body></html>` };
}

/** The request for another part of the list; the same request if it does not ask for a part. */
function otherPart(received: Received, start: (start: number, limit: number) => number): Received {
  const url = new URL(received.target, "http://service.invalid");
  const [asked, limit] = ["start", "limit"].map((name) => Number(url.searchParams.get(name) ?? (name === "start" ? 1 : 10)));
  if (received.method !== "GET" || !url.search) return received;
  url.searchParams.set("start", String(start(asked!, limit!)));
  return { ...received, target: url.pathname + url.search };
}
