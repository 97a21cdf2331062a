import { contractAt, presentContract } from "./diff/contract.js";
import { compareContracts } from "./diff/compare.js";
import { lastRelease } from "./diff/history.js";
import { asMarkdown } from "./diff/markdown.js";
import { project } from "./project.js";

const [ref = lastRelease(project), ...more] = process.argv.slice(2);
try {
  if (!ref || more.length > 0) throw new Error("Usage: npm run diff -- <tag, branch or commit>. Without one it takes the last release, a tag such as v0.1.0.");
  const base = contractAt(project, ref);
  console.log(asMarkdown(await compareContracts(base, await presentContract(project)), ref, base.document.info.version).trimEnd());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
