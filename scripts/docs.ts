import path from "node:path";
import { formatSize, renderDocs } from "./docs/render.js";
import { project } from "./project.js";

const outFile = path.join(project.dist, "docs", "index.html");
try {
  console.log(`${path.relative(project.root, outFile)}: ${formatSize(await renderDocs(project, outFile))}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
