import type { Plugin } from "esbuild";
import type { Project } from "../project.js";

/**
 * Puts a module and everything that it imports into one piece of JavaScript without imports, by esbuild.
 *
 * @param exported Name of the constant that the module exports, and that the result declares.
 */
export async function selfContained(project: Project, code: string, exported: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project.root },
    // The result shows paths. They have to be the same wherever the project and its dependencies lie.
    absWorkingDir: project.root,
    preserveSymlinks: true,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    plugins: [withoutHints],
  });
  const [declarations, names = ""] = outputFiles[0]!.text.split(/^export \{$/m);
  if (!names.match(/\w+( as \w+)?/g)?.includes(exported)) throw new Error(`The bundled code does not export ${exported} by this name.`);
  return declarations!;
}

/** Ajv's helpers carry text for its own compiler, which looks as if it would load modules. */
const withoutHints: Plugin = {
  name: "without-hints",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ajv[\\/]dist[\\/]runtime[\\/]/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      return { contents: (await readFile(path, "utf8")).replace(/^.*\.code = '.*';$/m, "") };
    });
  },
};
