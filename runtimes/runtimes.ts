import path from "node:path";
import { fileURLToPath } from "node:url";

export interface Runtime {
  name: string;
  /** The command that runs a JavaScript file, and its arguments before the file. */
  command: string;
  args: string[];
}

const installed = (...parts: string[]) => path.join(fileURLToPath(new URL("node_modules", import.meta.url)), ...parts);

export const runtimes: Runtime[] = [
  ...["20", "22", "24", "26"].map((version) => ({ name: `Node ${version}`, command: installed(`node-${version}`, "bin", "node"), args: [] })),
  { name: "Bun", command: installed("@oven", "bun-linux-x64", "bin", "bun"), args: ["run"] },
  { name: "Deno", command: installed("@deno", "linux-x64-glibc", "deno"), args: ["run", "--allow-all", "--no-remote", "--node-modules-dir=manual"] },
];
