import { readFileSync, writeSync } from "node:fs";

/** What a program says of its start once it is ready: milliseconds since the process began, and the most memory it had, in kB. */
export interface Start {
  milliseconds: number;
  memory: number;
}

export function reportStart(): void {
  const start: Start = { milliseconds: performance.now(), memory: mostMemory() };
  writeSync(1, JSON.stringify(start));
}

/** On Linux, what Node itself reports includes the memory of the process that started this one. */
function mostMemory(): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))![1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
