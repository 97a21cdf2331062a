import { buildPackage } from "./package/build-package.js";
import { project } from "./project.js";

try {
  const { files, bytes } = buildPackage(project);
  console.log(`Wrote dist/esm: ${files} files, ${(bytes / 1000).toFixed(1)} kB.`);
} catch (error) {
  console.error(`${(error as Error).message}\ndist/esm is unchanged.`);
  process.exitCode = 1;
}
