import { describeNew } from "./new/describe.js";
import { UsageError } from "./new/usage-error.js";
import { project } from "./project.js";

try {
  console.log(describeNew(project, process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
