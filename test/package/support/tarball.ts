import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;

/** The files of a tarball as npm makes it, by their path in the package. */
export function readTarball(file: string): Map<string, string> {
  const bytes = gunzipSync(readFileSync(file));
  const files = new Map<string, string>();
  for (let at = 0; bytes[at]; ) {
    const text = (from: number, length: number) => bytes.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const name = text(0, 100);
    const size = Number.parseInt(text(124, 12), 8);
    if (text(156, 1) !== "0" || !name.startsWith("package/")) throw new Error(`The tarball holds something else than a file of the package: ${name}`);
    const start = at + BLOCK;
    files.set(name.slice("package/".length), bytes.toString("utf8", start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
