import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { bundle } from "../prepare/bundle.js";
import { programs } from "../programs/index.js";

export interface Bytes {
  min: number;
  gzip: number;
  brotli: number;
}

/** Bytes of each program as it would travel, by name. */
export async function measureBytes(): Promise<Map<string, Bytes>> {
  const all = new Map<string, Bytes>();
  for (const { name, onlyNode } of programs) all.set(name, bytesOf(await bundle(`programs/${name}.ts`, { platform: onlyNode ? "node" : "browser" })));
  return all;
}

/** Bytes after gzip that each operation adds to a program with our client. */
export async function bytesPerOperation(operations: number): Promise<number> {
  const size = async (operations: number) => bytesOf(await bundle("programs/ours.ts", { platform: "browser", operations })).gzip;
  return ((await size(operations)) - (await size(1))) / (operations - 1);
}

function bytesOf(code: Uint8Array): Bytes {
  return {
    min: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: code.length } }).length,
  };
}
