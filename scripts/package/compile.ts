import path from "node:path";
import ts from "typescript";
import type { Project } from "../project.js";

/**
 * What tsc makes of src/ and generated/ by tsconfig.package.json: the text of each file, by its path inside the
 * output folder, sorted. Nothing is written.
 *
 * @throws {Error} listing the mistakes, if the sources do not compile.
 */
export function compile(project: Project): Map<string, string> {
  const configFile = path.join(project.root, "tsconfig.package.json");
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) refuse(project, [error]);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, project.root, undefined, configFile);
  const program = ts.createProgram(fileNames, options);
  refuse(project, [...errors, ...ts.getPreEmitDiagnostics(program)]);
  const files = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (name, text) => files.set(path.relative(options.outDir!, name).replaceAll("\\", "/"), text));
  refuse(project, diagnostics);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refuse({ root }: Project, mistakes: readonly ts.Diagnostic[]): void {
  if (mistakes.length === 0) return;
  const lines = ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(mistakes), {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
  throw new Error(`The package does not compile. Correct these places (for generated/, in spec/ or scripts/generate/):\n${lines.trimEnd()}`);
}
