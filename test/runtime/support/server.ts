import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface ReceivedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The connection that it came on. */
  socket: Socket;
}

/** What the server does with a request that it has read. */
export type Behaviour = (response: ServerResponse, request: ReceivedRequest) => void;

export interface ScriptedServer {
  baseUrl: string;
  host: string;
  received: ReceivedRequest[];
  /** How many connections were made. `fetch` may make one more than it uses. */
  connections(): number;
  close(): Promise<void>;
}

/** A server on loopback that behaves as the script says, request by request; the last behaviour repeats. It ends with the test. */
export async function listen(...script: Behaviour[]): Promise<ScriptedServer> {
  const server = await open(...script);
  onTestFinished(() => server.close());
  return server;
}

/** The same for several tests: whoever opens it closes it. */
export async function open(...script: Behaviour[]): Promise<ScriptedServer> {
  const received: ReceivedRequest[] = [];
  let connections = 0;
  const server = createServer({ maxHeaderSize: 2 ** 20 }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const whole = { method: request.method!, url: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString(), socket: request.socket };
    received.push(whole);
    script[Math.min(received.length, script.length) - 1]!(response, whole);
  });
  server.on("connection", (socket) => {
    connections += 1;
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { baseUrl: `http://${host}`, host, received, connections: () => connections, close };
}
