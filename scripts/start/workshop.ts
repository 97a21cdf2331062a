import path from "node:path";
import { watch } from "chokidar";
import { generate, staleFiles, writeFiles } from "../generate/generate.js";
import { loadDescription, type Description } from "../description/load.js";
import { lintAround, lintProject } from "../lint/lint.js";
import { formatFindings } from "../lint/print.js";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";

/** Saving a file touches it several times; a change of branch touches many. */
const QUIET_MILLISECONDS = 20;
/** More files than these are a change of branch, whose names nobody reads. */
const MOST_NAMES = 5;

export interface Workshop {
  /** Resolves when the first look at the description and everything that follows from it is over. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches what the writer edits. After each save it shows what is wrong as soon as that is known: first what is seen
 * around the saved files, then what the whole says. What has no findings is generated and rendered.
 *
 * @param show Puts a text in the place of the one that was shown before.
 */
export function openWorkshop(project: Project, renderPage: () => Promise<void>, show: (text: string) => void): Workshop {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  let making = Promise.resolve();
  let saves = 0;

  const look = async () => {
    if (changed.size === 0 && saves > 0) return; // An earlier look has seen it.
    const save = saves;
    const isLatest = () => save === saves;
    const files = [...changed].sort();
    changed.clear();
    const began = performance.now();
    const names = namesOf(project, files);
    const say = (text: string) => show([...names, `${text} (${((performance.now() - began) / 1000).toFixed(1)} s)`].join("\n"));

    const seen = await attempt(say, async () => {
      const description = loadDescription(project);
      const near = files.length > 0 ? await lintAround(project, files, description) : undefined;
      if (near && near.length > 0) say(formatFindings(near, project));
      if (!isLatest()) return undefined;
      const whole = await lintProject(project, description);
      if (!isLatest()) return undefined;
      if (whole.findings.length > 0 && !same(near, whole.findings)) say(formatFindings(whole.findings, project));
      return whole;
    });
    if (!seen || seen.findings.length > 0 || !isLatest()) return;
    say("✓ no findings");
    // The next save is looked at first.
    making = making.then(() => attempt(say, async () => say(`✓ no findings; ${await make(project, seen, renderPage, isLatest)}`)));
  };

  const watcher = watch([project.spec, path.join(project.test, "reference"), path.join(project.test, "recordings")], { ignoreInitial: true });
  watcher.on("all", (_, file) => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      saves += 1;
      looking = looking.then(look);
    }, QUIET_MILLISECONDS);
  });
  const watching = new Promise<void>((resolve) => watcher.once("ready", resolve));
  looking = looking.then(look);
  return {
    ready: Promise.all([watching, looking]).then(() => making),
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await looking;
      await making;
    },
  };
}

/** What is made of a description without findings, in words. Gives up when the writer has saved again. */
async function make(project: Project, { sources }: Description, renderPage: () => Promise<void>, isLatest: () => boolean): Promise<string> {
  const files = await generate(project, sources);
  if (!isLatest()) return "saved again meanwhile";
  const stale = staleFiles(project, files);
  writeFiles(project, files);
  const wrote = stale.length > 0 ? `wrote ${stale.map((name) => `generated/${name}`).join(", ")}; ` : "";
  await renderPage();
  return `${wrote}the page is up to date`;
}

async function attempt<T>(say: (text: string) => void, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function namesOf(project: Project, files: readonly string[]): string[] {
  const names = files.map((file) => `~ ${path.relative(project.root, file).replaceAll("\\", "/")}`);
  return names.length > MOST_NAMES ? [`~ ${names.length} files`] : names;
}

function same(a: readonly Finding[] | undefined, b: readonly Finding[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
