import path from "node:path";
import { renderDocs } from "./docs/render.js";
import { project } from "./project.js";
import { servePage } from "./start/serve.js";
import { openWorkshop } from "./start/workshop.js";

const PORT = 8480;
const page = path.join(project.dist, "docs", "index.html");

const server = await servePage(page, PORT);
console.log(`The reference page is at ${server.url}. Watching spec/; stop with Ctrl-C.`);

openWorkshop(
  project,
  async () => {
    await renderDocs(project, page);
    server.reload();
  },
  console.log,
);
