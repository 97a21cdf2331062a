import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

/** Serves the files of a folder on loopback, compressed in advance, and counts the bytes of what is asked for. */
export async function serve(folder: string) {
  const compressed = new Map<string, Buffer>();
  const sent: { name: string; bytes: number }[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname.slice(1);
    const file = path.join(folder, name);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const content = compressed.get(name) ?? gzipSync(readFileSync(file), { level: 9 });
    compressed.set(name, content);
    sent.push({ name, bytes: content.length });
    response.writeHead(200, { "Content-Type": TYPES[path.extname(name)] ?? "text/plain", "Content-Encoding": "gzip" }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was sent since this was last asked. */
    take: () => sent.splice(0),
    close: () => server.close(),
  };
}

export type FolderServer = Awaited<ReturnType<typeof serve>>;
