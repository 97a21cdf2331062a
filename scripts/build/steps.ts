import { styleText } from "node:util";

/** One step of a build. */
export interface Step {
  name: string;
  /** Steps that must have succeeded before. */
  needs: readonly string[];
  /** Does the work and says in a few words what came of it. Throws an error whose message is the step's own output. */
  run: () => Promise<string>;
}

type Outcome = "done" | "failed" | "left out";

/**
 * Runs steps, each as soon as what it needs is done, and prints a line for each. Steps that need a failed one are
 * left out; the output of a failed step follows its line.
 *
 * @returns whether all of them succeeded.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<boolean> {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const outcomes = new Map<string, Promise<Outcome>>();
  for (const step of steps) {
    outcomes.set(
      step.name,
      Promise.all(step.needs.map((name) => outcomes.get(name) ?? unknown(step.name, name))).then((needed) =>
        needed.every((outcome) => outcome === "done") ? runStep(step, width, print) : leaveOut(step, width, print),
      ),
    );
  }
  return (await Promise.all(outcomes.values())).every((outcome) => outcome === "done");
}

async function runStep({ name, run }: Step, width: number, print: (line: string) => void): Promise<Outcome> {
  const start = performance.now();
  const line = (mark: string, result: string) => print(`${mark} ${name.padEnd(width)}  ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${result}`);
  try {
    line(styleText("green", "✓"), await run());
    return "done";
  } catch (error) {
    line(styleText("red", "✗"), "failed");
    print(error instanceof Error ? error.message : String(error));
    return "failed";
  }
}

function leaveOut({ name, needs }: Step, width: number, print: (line: string) => void): Outcome {
  print(`- ${name.padEnd(width)}           left out, it needs ${needs.join(" and ")}`);
  return "left out";
}

function unknown(step: string, need: string): never {
  throw new Error(`The step ${step} needs ${need}, which is not a step before it.`);
}
