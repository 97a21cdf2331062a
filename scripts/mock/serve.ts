import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Described } from "../evidence/description.js";
import type { Recording } from "../evidence/recording.js";
import { tooLarge } from "./gateway.js";
import { createMock, type MockAnswer } from "./mock.js";
import { readRequest } from "./request.js";

export interface MockServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the mock on 127.0.0.1 and nowhere else.
 *
 * @param tell Is given a line about each answer.
 * @throws {Error} if the port is taken.
 */
export async function serveMock(described: Described, recordings: readonly Recording[], port: number, tell: (line: string) => void = () => {}): Promise<MockServer> {
  const mock = await createMock(described, recordings);
  const server = createServer(async (incoming, response) => {
    try {
      const request = await readRequest(incoming);
      const given = request ? await mock(request) : { answer: tooLarge(), from: "the mock: too large", preferred: false };
      tell(`${incoming.method} ${incoming.url} ${given.answer.status} (${given.from})`);
      send(response, given);
    } catch (error) {
      tell(`${incoming.method} ${incoming.url} failed: ${(error as Error).message}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Choose another with --port.`) : error));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { answer, from, preferred }: MockAnswer): void {
  response.writeHead(answer.status, { ...answer.headers, "X-Answer-From": from, ...(preferred && { "Preference-Applied": `example=${from}` }) });
  response.end(answer.body === undefined ? undefined : typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
}
