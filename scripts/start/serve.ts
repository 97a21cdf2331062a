import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const RELOAD = 'new EventSource("/reload").onmessage = () => location.reload();';

export interface PageServer {
  url: string;
  /** Makes every open page load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/** Serves a page on loopback, with a script in it that loads it again when told to. */
export async function servePage(file: string, port: number): Promise<PageServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === "/reload") {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }).flushHeaders();
      open.add(response.on("close", () => open.delete(response)));
    } else if (request.url === "/") {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" }).end(pageWithReload(file));
    } else {
      response.writeHead(404).end();
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

/** The policy of the page allows no script but its own and no connection; here it allows one more of each. */
function pageWithReload(file: string): string {
  let page: string;
  try {
    page = readFileSync(file, "utf8");
  } catch {
    page = "<!doctype html><title>Not rendered yet</title><p>The page appears as soon as the description has no findings.";
  }
  const hash = createHash("sha256").update(RELOAD).digest("base64");
  return `${page.replace("script-src ", `connect-src 'self'; script-src 'sha256-${hash}' `)}<script>${RELOAD}</script>`;
}
