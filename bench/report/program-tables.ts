import type { Measurements } from "../measure/all.js";
import { programs } from "../programs/index.js";
import { kilobytes, NOTHING, table, withSpread } from "./markdown.js";
import { judge, targets, type Target } from "./targets.js";

/** The target of a program, if it has one. Signing is no part of a raw call, so calls that sign have none for time. */
type Targets = Partial<Record<string, Target>>;

const bytesTargets: Targets = { ours: targets.gzipToken, "ours-signed": targets.gzipSigned };
const startTargets: Targets = { ours: targets.start, "ours-signed": targets.start };
const loopbackTargets: Targets = { ours: targets.loopback };
const stubTargets: Targets = { ours: targets.stub };

function verdict(target: Target | undefined, value: number): string {
  return target ? judge(target, value) : "";
}

export function bytesTable({ bytes }: Measurements): string {
  const rows = programs.map(({ name, title, onlyNode }) => {
    const { min, gzip, brotli } = bytes.get(name)!;
    return [onlyNode ? `${title} (Node only)` : title, kilobytes(min), kilobytes(gzip), kilobytes(brotli), verdict(bytesTargets[name], gzip)];
  });
  return table(["Program", "min, kB", "gzip, kB", "brotli, kB", "target"], rows);
}

export function startTable({ start }: Measurements): string {
  const rows = [{ name: "empty", title: "empty program" }, ...programs].map(({ name, title }) => {
    const { milliseconds, ratio, memory, memoryRatio } = start.get(name)!;
    return [title, withSpread(milliseconds, 1), withSpread(ratio, 2), withSpread(memory, 1), withSpread(memoryRatio, 2), verdict(startTargets[name], ratio.median)];
  });
  return table(["Program", "start, ms", "× empty", "memory, MB", "× empty", "target"], rows);
}

export function callsTable({ loopback, stub }: Measurements): string {
  const rows = programs.map(({ name, title }) => {
    const real = loopback.get(name)!;
    const stubbed = stub.get(name);
    return [
      title,
      withSpread(real.microseconds, 0),
      withSpread(real.ratio, 2),
      verdict(loopbackTargets[name], real.ratio.median),
      withSpread(stubbed?.microseconds, 1),
      withSpread(stubbed?.ratio, 2),
      stubbed ? verdict(stubTargets[name], stubbed.ratio.median) : NOTHING,
    ];
  });
  return table(["Program", "loopback, µs", "× raw", "target", "stub, µs", "× raw", "target"], rows);
}
