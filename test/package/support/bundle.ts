import { build, type Plugin } from "esbuild";
import { gzipSync } from "node:zlib";
import { inject } from "vitest";

/** What a bundler makes of a program for browsers. */
export interface Bundle {
  text: string;
  /** After gzip at level 9. */
  bytes: number;
  /** Files of which something is in it. */
  files: string[];
}

/**
 * Bundles a program that has the package installed.
 *
 * @param data Texts that stand for files of `generated/`, by name. With them the bytes are those of the code, whatever
 *   the description holds.
 */
export async function bundle(program: string, data: Record<string, string> = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: inject("consumer") },
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    // Only the entry for servers imports it.
    external: ["node:crypto"],
    target: "es2022",
    legalComments: "none",
    write: false,
    plugins: [instead(data)],
  });
  const [{ inputs }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]];
  const [{ contents, text }] = outputFiles as [(typeof outputFiles)[0]];
  return { text, bytes: gzipSync(contents, { level: 9 }).length, files: Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0) };
}

function instead(data: Record<string, string>): Plugin {
  return {
    name: "instead",
    setup({ onLoad }) {
      onLoad({ filter: /\/generated\/[\w-]+\.js$/ }, ({ path }) => {
        const name = /([\w-]+)\.js$/.exec(path)![1]!;
        return Object.hasOwn(data, name) ? { contents: data[name]! } : undefined;
      });
    },
  };
}
