import { parseArgs } from "node:util";
import { readDescribed } from "./evidence/description.js";
import { readRecordings } from "./evidence/recording.js";
import { greeting } from "./mock/greeting.js";
import { serveMock } from "./mock/serve.js";
import { project } from "./project.js";

const USAGE = "Usage: npm run mock -- [--port <number>]";

try {
  const { port } = parseArgs({ options: { port: { type: "string", default: "8481" } } }).values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port must be a number from 0 to 65535.\n${USAGE}`);
  const described = await readDescribed(project);
  const recordings = readRecordings(project);
  const server = await serveMock(described, recordings, Number(port), console.log);
  console.log(greeting(described.operations, recordings, server.url));
  const stop = () => void server.close().then(() => process.exit());
  process.once("SIGINT", stop).once("SIGTERM", stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
