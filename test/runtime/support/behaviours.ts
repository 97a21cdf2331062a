import { gzipSync } from "node:zlib";
import type { Behaviour } from "./server.js";

export const SUCCESS = { action: "createVpcepservice" };
export const PAGE = "<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1></body></html>";

type Headers = Record<string, string>;

export const json =
  (status: number, body: unknown, headers: Headers = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));

export const text =
  (status: number, body: string | Buffer, headers: Headers = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);

export const page = (status: number): Behaviour => text(status, PAGE, { "Content-Type": "text/html" });

export const empty = (status: number, headers: Headers = {}): Behaviour => text(status, "", headers);

export const success = json(200, SUCCESS);

export const redirect = (status: number, location: string): Behaviour => text(status, "moved", { Location: location });

export const gzipped =
  (body: string): Behaviour =>
  (response) =>
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(body));

/** Bytes on the connection, whatever they mean, and its end. */
export const raw =
  (bytes: string): Behaviour =>
  ({ socket }) =>
    socket!.end(bytes);

/** Breaks the connection before a byte of the answer. */
export const reset: Behaviour = ({ socket }) => socket!.resetAndDestroy();

/** Promises more than it sends, and breaks the connection. */
export const cutOff =
  (status: number, part: string): Behaviour =>
  (response) => {
    response.writeHead(status, { "Content-Length": "1000" });
    response.write(part, () => setImmediate(() => response.socket!.destroy()));
  };

/** The same where no length was promised. */
export const cutOffChunks =
  (status: number, part: string): Behaviour =>
  (response) => {
    response.writeHead(status);
    response.write(part, () => setImmediate(() => response.socket!.destroy()));
  };

/** Never answers. */
export const silence: Behaviour = () => {};

/** Answers and never ends the body. */
export const neverEnding: Behaviour = (response) => {
  response.writeHead(200);
  response.write("{");
};

/** Sends a space every few milliseconds, without an end. */
export const drip: Behaviour = (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};

/** Sends as much as the reader takes, without an end, and says how much went out. */
export const flood =
  (sent: (bytes: number) => void): Behaviour =>
  (response) => {
    const chunk = Buffer.alloc(2 ** 16, " ");
    const more = () => {
      while (!response.destroyed && response.write(chunk)) sent(chunk.length);
    };
    response.writeHead(200);
    response.on("drain", more);
    more();
  };
