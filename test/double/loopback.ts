import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Double } from "./double.js";
import type { Received } from "./exchange.js";
import { deliveryOf, piecesOf, type Arrival, type Delivery, type Fault } from "./faults.js";

/** The double behind an address on loopback. */
export interface Loopback {
  baseUrl: string;
  arrivals: readonly Arrival[];
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves the double on loopback.
 *
 * @param faults What goes wrong with the first request, the second one, and so on.
 */
export async function serveDouble(double: Double, faults: readonly (Fault | undefined)[] = []): Promise<Loopback> {
  const ending = new AbortController();
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    try {
      const received = await read(request);
      const fault = faults[arrivals.length];
      arrivals.push({ received, fault });
      await answer(deliveryOf(double, received, fault), response, ending.signal);
    } catch {
      response.destroy();
    }
  });
  // Connections that nobody uses are closed soon, so that one that is left is one too many.
  server.keepAliveTimeout = 2_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    connections: () => new Promise((resolve, reject) => server.getConnections((error, open) => (error ? reject(error) : resolve(open)))),
    close: () =>
      new Promise((resolve) => {
        ending.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers(Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]));
  return { method: request.method!, target: request.url!, headers, body: Buffer.concat(chunks).toString() };
}

async function answer(delivery: Delivery, response: ServerResponse, ended: AbortSignal): Promise<void> {
  const pause = async (milliseconds: number) => void (milliseconds > 0 && (await sleep(milliseconds, undefined, { signal: ended })));
  const lose = () => response.req.socket.resetAndDestroy();
  await pause(delivery.wait);
  const given = delivery.act();
  if (!given) return void lose();
  await pause(delivery.hold);
  response.writeHead(given.status, given.headers);
  for (const piece of piecesOf(given, delivery)) {
    await pause(delivery.every ?? 0);
    await new Promise((resolve) => response.write(piece, resolve));
  }
  if (delivery.cut) lose();
  else response.end();
}
