import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Double } from "./double.js";
import { deliveryOf, piecesOf, type Fault } from "./faults.js";

/** The double behind an address on loopback. */
export interface Loopback {
  baseUrl: string;
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
  let count = 0;
  const server = createServer((request, response) => {
    answer(double, request, response, faults[count++], ending.signal).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => new Promise((resolve, reject) => server.getConnections((error, open) => (error ? reject(error) : resolve(open)))),
    close: () =>
      new Promise((resolve) => {
        ending.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(double: Double, request: IncomingMessage, response: ServerResponse, fault: Fault | undefined, ended: AbortSignal): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers(Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]));
  const delivery = deliveryOf(double, { method: request.method!, target: request.url!, headers, body: Buffer.concat(chunks).toString() }, fault);
  const pause = async (milliseconds: number) => void (milliseconds > 0 && (await sleep(milliseconds, undefined, { signal: ended })));
  await pause(delivery.wait);
  const given = delivery.act();
  if (!given) return void request.socket.resetAndDestroy();
  await pause(delivery.hold);
  const pieces = piecesOf(given, delivery);
  response.writeHead(given.status, given.headers);
  for (const piece of pieces) {
    await pause(delivery.every ?? 0);
    await new Promise((resolve) => response.write(piece, resolve));
  }
  if (delivery.cut) request.socket.resetAndDestroy();
  else response.end();
}
