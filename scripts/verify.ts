import { parseArgs } from "node:util";
import { readDescribed } from "./evidence/description.js";
import { readEffects } from "./evidence/effects.js";
import { readRecordings } from "./evidence/recording.js";
import { targetAt } from "./evidence/target.js";
import { project } from "./project.js";
import { formatReport, isAgreement } from "./verify/report.js";
import { verify } from "./verify/verify.js";

const USAGE = "Usage: npm run verify -- --base-url <url> [--effects read,…] [--set cluster_id=<id>]… [operationId…]";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "base-url": { type: "string" }, effects: { type: "string", default: "read" }, set: { type: "string", multiple: true, default: [] } },
  });
  if (values["base-url"] === undefined) throw new Error(`--base-url is missing: the URL of the service or of a mock.\n${USAGE}`);
  const described = await readDescribed(project);
  const unknown = positionals.find((name) => !described.operations.some(({ operation }) => operation.operationId === name));
  if (unknown !== undefined) throw new Error(`There is no operation ${unknown}.\n${USAGE}`);
  const recordings = readRecordings(project).filter(({ operationId }) => positionals.length === 0 || positionals.includes(operationId));
  const target = targetAt(values["base-url"], values.set, described.operations, process.env);
  const report = await verify(described, recordings, target, readEffects(values.effects));
  console.log(formatReport(report));
  if (!isAgreement(report)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
