import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const RELOAD = 'new EventSource("/reload").onmessage = () => location.reload();';
const TYPES: Record<string, string> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".txt": "text/plain", ".svg": "image/svg+xml" };
const NOT_YET = "<!doctype html><title>Not rendered yet</title><p>The page appears as soon as the description has no findings.";

export interface SiteServer {
  url: string;
  /** Makes every open page load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on loopback, with a script in each page that loads it again when told to.
 *
 * @param prepare Called with the name of each file before it is read, to bring it up to date.
 */
export async function serveSite(folder: string, port: number, prepare: (name: string) => Promise<void> = async () => {}): Promise<SiteServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === "/reload") {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }).flushHeaders();
      open.add(response.on("close", () => open.delete(response)));
    } else {
      answer(folder, request, response, prepare).catch((error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : ""));
    }
  });
  await listen(server, port).catch(() => listen(server, 0));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    reload: () => open.forEach((response) => response.write("data: changed\n\n")),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
}

async function answer(folder: string, { url = "/" }: IncomingMessage, response: ServerResponse, prepare: (name: string) => Promise<void>): Promise<void> {
  const name = nameOf(url);
  const send = (status: number, ending: string, content: string | Buffer) =>
    response.writeHead(status, { "Content-Type": `${TYPES[ending] ?? "application/octet-stream"}; charset=utf-8`, "Cache-Control": "no-store" }).end(content);
  if (name === "reload.js") return void send(200, ".js", RELOAD);
  await prepare(name);
  const content = await readFile(path.join(folder, name)).catch(() => undefined);
  if (content) send(200, path.extname(name), name.endsWith(".html") ? withReload(content.toString()) : content);
  else if (name.endsWith(".html")) send(404, ".html", withReload(NOT_YET));
  else send(404, ".txt", "");
}

/** The name of the file at an address. URL leaves no way out of the folder in it. */
function nameOf(url: string): string {
  const name = decodeURIComponent(new URL(url, "http://localhost").pathname).replaceAll("\\", "/");
  const safe = path.posix.normalize(name).replace(/^\/+/, "");
  return safe === "" || safe.endsWith("/") ? `${safe}index.html` : safe;
}

/** The policy of a page allows only scripts of its own and no connection; here it allows one more of each. */
function withReload(page: string): string {
  const allowed = page.replace(/script-src (?!'self')/, "script-src 'self' ").replace("script-src", "connect-src 'self'; script-src");
  return `${allowed}<script src="/reload.js"></script>`;
}
