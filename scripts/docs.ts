import path from "node:path";
import { gzipSync } from "node:zlib";
import { renderDocs } from "./docs/render.js";
import { project } from "./project.js";

const folder = path.join(project.dist, "docs");
try {
  const files = [...(await renderDocs(project, folder))];
  const kilobytes = (contents: (string | Buffer)[]) => `${Math.round(contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0) / 1000)} kB`;
  const contents = files.map(([, content]) => content);
  const pages = files.filter(([name]) => name.endsWith(".html")).length;
  console.log(`${path.relative(project.root, folder)}/index.html: ${pages} pages, ${kilobytes(contents)}, ${kilobytes(contents.map((content) => gzipSync(content)))} with gzip`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
