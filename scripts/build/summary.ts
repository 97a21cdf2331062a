import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "../description/source.js";
import type { Project } from "../project.js";

/** What a build made, and how big it is: a line per product. */
export function summarise({ root, generated, dist }: Project): string {
  const products = [
    { name: "generated", files: filesBelow(generated) },
    { name: "dist/esm", files: filesBelow(path.join(dist, "esm")) },
    { name: "dist/docs", files: filesBelow(path.join(dist, "docs")) },
  ];
  return products
    .map(({ name, files }) => {
      const contents = files.map((file) => readFileSync(file));
      const total = (sizes: number[]) => `${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`;
      const size = `${total(contents.map(({ length }) => length))}, ${total(contents.map((content) => gzipSync(content).length))} with gzip`;
      return `${name.padEnd(10)} ${String(files.length).padStart(3)} ${files.length === 1 ? "file " : "files"} ${size}${files.length === 1 ? `  ${path.relative(root, files[0]!)}` : ""}`;
    })
    .join("\n");
}
