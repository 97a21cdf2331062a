import { readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "./package.js";
import { inBench, root } from "./paths.js";

export const PACKAGE = "otc-cloud-search";

/**
 * What programs and consumers import, by specifier: files of the built package, and sources of the generated rivals. Paths
 * are without ending. The one place that says so is `paths` in tsconfig.json; where that names a source of the package,
 * the built file takes its place.
 */
export function importedFiles(operations: number): Map<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync(inBench("tsconfig.json"), "utf8")) as { compilerOptions: { paths: Record<string, [string]> } };
  const built = path.join(packageFolder(operations), "dist", "esm");
  return new Map(
    Object.entries(compilerOptions.paths).map(([specifier, [target]]) => {
      const file = inBench(target.replace(/\.ts$/, ""));
      return [specifier, isOfPackage(specifier) ? path.join(built, path.relative(root, file)) : file];
    }),
  );
}

export function isOfPackage(specifier: string): boolean {
  return specifier === PACKAGE || specifier.startsWith(`${PACKAGE}/`);
}
