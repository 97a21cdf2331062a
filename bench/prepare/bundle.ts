import { build, type BuildOptions, type Plugin } from "esbuild";
import { importedFiles, isOfPackage, PACKAGE } from "./imports.js";
import { packageFolder } from "./package.js";
import { inBench, inCache } from "./paths.js";

export interface BundleOptions {
  platform: "browser" | "node";
  /** The package with as many operations. Default: 1. */
  operations?: number;
  /** What the import of `program` leads to: the name of a program. */
  program?: string;
}

/** Programs with CommonJS modules in them, whose `require` of Node's own modules has to lead somewhere. */
const NEED_REQUIRE = /huawei|signing/;
/** Some rivals are CommonJS modules, whose `require` of Node's own modules has to lead somewhere. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Bundles a file of this folder as an ES module, minified, against the built package. */
export async function bundle(file: string, { platform, operations = 1, program }: BundleOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...settings(platform, operations, program), entryPoints: [inBench(file)], write: false });
  return outputFiles![0]!.contents;
}

/** The same, into a file of the cache. Gives its path. */
export async function bundleTo(name: string, file: string, options: BundleOptions): Promise<string> {
  const outfile = inCache("bundles", `${name}.mjs`);
  const needsRequire = NEED_REQUIRE.test(`${file} ${options.program}`);
  await build({
    ...settings(options.platform, options.operations ?? 1, options.program),
    entryPoints: [inBench(file)],
    outfile,
    ...(needsRequire && { banner: { js: REQUIRE } }),
  });
  return outfile;
}

function settings(platform: "browser" | "node", operations: number, program: string | undefined): BuildOptions {
  return {
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform,
    legalComments: "none",
    logLevel: "error",
    absWorkingDir: inBench(),
    // The paths of the tsconfig files lead to sources of the package.
    tsconfigRaw: {},
    plugins: [installed(operations)],
    alias: { ...aliases(operations), ...(program && { program: inBench("programs", `${program}.ts`) }) },
  };
}

function aliases(operations: number): Record<string, string> {
  const files = [...importedFiles(operations)].filter(([specifier]) => specifier !== PACKAGE);
  return Object.fromEntries(files.map(([specifier, file]) => [specifier, `${file}.${isOfPackage(specifier) ? "js" : "ts"}`]));
}

/** Finds the package by its own `exports`, as for a program that has it installed: on Node it offers another module. */
function installed(operations: number): Plugin {
  return {
    name: "installed",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${PACKAGE}$`) }, ({ path, kind, pluginData }) =>
        pluginData === "inside" ? undefined : build.resolve(path, { kind, resolveDir: packageFolder(operations), pluginData: "inside" }),
      );
    },
  };
}
