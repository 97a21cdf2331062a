import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../../scripts/project.js";
import { openWorkshop } from "../../scripts/start/workshop.js";
import { saves, type Save } from "./saves.js";

/** Milliseconds, one of each kind per round. */
export interface Measurements {
  /** One run of `npm run lint`. */
  oneShot: number[];
  /** From saving a mistake to its finding, by the name of the save. */
  toFinding: Map<string, number[]>;
  /** From saving the correction to the word that nothing is wrong. */
  toNoFindings: Map<string, number[]>;
  /** From saving the correction to the generated files. */
  toGenerated: Map<string, number[]>;
}

/** Saves mistakes and corrections in a project that is watched, and runs lint from the start in between. */
export async function measure(project: Project, rounds: number, say: (line: string) => void): Promise<Measurements> {
  const empty = () => new Map(saves.map(({ name }) => [name, [] as number[]]));
  const result: Measurements = { oneShot: [], toFinding: empty(), toNoFindings: empty(), toGenerated: empty() };
  const screen = watchScreen();
  const workshop = openWorkshop(project, async () => {}, screen.show);
  await workshop.ready;
  // The first round warms the process up.
  for (let round = -1; round < rounds; round++) {
    const oneShot = await timeOf(() => lintFromTheStart(project));
    if (round >= 0) result.oneShot.push(oneShot);
    for (let place = 0; place < saves.length; place++) {
      const save = saves[(Math.max(round, 0) + place) % saves.length]!;
      const times = await saveAndCorrect(project, save, screen);
      if (round < 0) continue;
      result.toFinding.get(save.name)!.push(times.finding);
      result.toNoFindings.get(save.name)!.push(times.noFindings);
      result.toGenerated.get(save.name)!.push(times.generated);
    }
    say(round < 0 ? "warm" : `round ${round + 1} of ${rounds}`);
  }
  await workshop.close();
  return result;
}

async function saveAndCorrect(project: Project, { file, from, to }: Save, screen: ReturnType<typeof watchScreen>) {
  const absolute = path.join(project.root, file);
  const text = readFileSync(absolute, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not have ${JSON.stringify(from)}`);
  const finding = await timeOf(() => {
    const shown = screen.next(/findings? \(/);
    writeFileSync(absolute, text.replace(from, to));
    return shown;
  });
  await new Promise((resolve) => setTimeout(resolve, 3000)); // The look at the whole ends before the next save.
  const noFindings = screen.next(/no findings/);
  const generated = screen.next(/up to date/);
  const began = performance.now();
  writeFileSync(absolute, text);
  await noFindings;
  const seen = performance.now() - began;
  await generated;
  return { finding, noFindings: seen, generated: performance.now() - began };
}

/** What is shown, and promises of what will be. */
function watchScreen() {
  const waiting = new Set<{ pattern: RegExp; resolve: () => void }>();
  return {
    show(text: string) {
      for (const one of waiting) {
        if (!one.pattern.test(text)) continue;
        waiting.delete(one);
        one.resolve();
      }
    },
    next: (pattern: RegExp) => new Promise<void>((resolve) => waiting.add({ pattern, resolve })),
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function lintFromTheStart({ root }: Project): Promise<void> {
  return new Promise((resolve, reject) => execFile("npm", ["run", "--silent", "lint"], { cwd: root, shell: process.platform === "win32" }, (error, stdout, stderr) => (error ? reject(new Error(stdout + stderr)) : resolve())));
}
