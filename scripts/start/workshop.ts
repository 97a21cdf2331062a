import path from "node:path";
import { watch } from "chokidar";
import { generate, staleFiles, writeFiles } from "../generate/generate.js";
import { lintDescription } from "../lint/lint.js";
import { formatFindings } from "../lint/print.js";
import type { Project } from "../project.js";

/** Saving a file touches it several times; a change of branch touches many. */
const QUIET_MILLISECONDS = 40;

export interface Workshop {
  /** Resolves when the first look at the description is over. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches the description: after each change lints it, brings generated/ up to date and renders the page, and
 * prints what changed and what is wrong, nothing else.
 */
export function openWorkshop(project: Project, renderPage: () => Promise<void>, print: (text: string) => void): Workshop {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();

  const look = async () => {
    const files = [...changed].sort();
    changed.clear();
    const start = performance.now();
    const result = await bringUpToDate(project, renderPage, print).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    print([...files.map((file) => `~ ${file}`), `${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`].join("\n"));
  };
  const watcher = watch([project.spec, path.join(project.test, "reference"), path.join(project.test, "recordings")], { ignoreInitial: true });
  watcher.on("all", (_, file) => {
    changed.add(path.relative(project.root, file).replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(look)), QUIET_MILLISECONDS);
  });
  const watching = new Promise<void>((resolve) => watcher.once("ready", resolve));
  work = work.then(look);
  return {
    ready: Promise.all([watching, work]).then(() => {}),
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await work;
    },
  };
}

async function bringUpToDate(project: Project, renderPage: () => Promise<void>, print: (text: string) => void): Promise<string> {
  const { sources, findings } = await lintDescription(project);
  if (findings.length > 0) return formatFindings(findings, project);
  const files = await generate(project, sources);
  const stale = staleFiles(project, files);
  writeFiles(project, files);
  if (stale.length > 0) print(`✓ no findings; wrote ${stale.map((name) => `generated/${name}`).join(", ")}`);
  await renderPage();
  return "✓ no findings; the page is up to date";
}
