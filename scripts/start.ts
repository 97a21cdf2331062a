import path from "node:path";
import { EXPLORER_PAGE } from "./docs/links.js";
import { renderExplorer, renderPages, writeSite } from "./docs/render.js";
import { project } from "./project.js";
import { screen } from "./start/screen.js";
import { serveSite } from "./start/serve.js";
import { openWorkshop } from "./start/workshop.js";

const PORT = 8480;
const folder = path.join(project.dist, "docs");
let explorerIsStale = true;

/** The explorer takes longer than everything else together, so it is rendered when somebody opens it. */
const server = await serveSite(folder, PORT, async (name) => {
  if (name !== EXPLORER_PAGE || !explorerIsStale) return;
  explorerIsStale = false;
  writeSite(folder, await renderExplorer(project));
});
const show = screen(process.stdout, `The docs are at ${server.url}. Watching spec/, test/reference/ and test/recordings/; stop with Ctrl-C.`);

openWorkshop(
  project,
  async () => {
    writeSite(folder, await renderPages(project));
    explorerIsStale = true;
    server.reload();
  },
  show,
);
