import path from "node:path";
import { renderDocs } from "./docs/render.js";
import { project } from "./project.js";
import { servePage } from "./start/serve.js";
import { screen } from "./start/screen.js";
import { openWorkshop } from "./start/workshop.js";

const PORT = 8480;
const page = path.join(project.dist, "docs", "index.html");

const server = await servePage(page, PORT);
const show = screen(process.stdout, `The reference page is at ${server.url}. Watching spec/, test/reference/ and test/recordings/; stop with Ctrl-C.`);

openWorkshop(
  project,
  async () => {
    await renderDocs(project, page);
    server.reload();
  },
  show,
);
