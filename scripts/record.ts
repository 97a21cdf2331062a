import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDescribed } from "./evidence/description.js";
import { readEffects } from "./evidence/effects.js";
import { readRecordings } from "./evidence/recording.js";
import { targetAt } from "./evidence/target.js";
import { project } from "./project.js";
import { readHar } from "./record/har.js";
import { captureLive } from "./record/live.js";
import { importCaptures } from "./record/record.js";
import { formatImport } from "./record/report.js";

const USAGE = `Usage: npm run record -- <capture.har>… [--host <host of the service>]… [--keep <word>]…
       npm run record -- --live [operationId…] [--base-url <url>] [--effects read,…] [--set cluster_id=<id>]… [--keep <word>]…`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      live: { type: "boolean", default: false },
      "base-url": { type: "string" },
      effects: { type: "string", default: "read" },
      set: { type: "string", multiple: true, default: [] },
      host: { type: "string", multiple: true, default: [] },
      keep: { type: "string", multiple: true, default: [] },
    },
  });
  if (!values.live && positionals.length === 0) throw new Error(`Name the HTTP archive (HAR) that a browser or a proxy exported, or give --live.\n${USAGE}`);
  const captures = values.live ? [] : positionals.flatMap(readFile);
  const described = await readDescribed(project);
  const result = values.live ? await live() : importCaptures(described, project, captures, { how: "a HAR export", hosts: values.host, keep: values.keep });
  console.log(formatImport(result, project.root));
  if (result.written.length === 0) process.exitCode = 1;

  async function live() {
    const unknown = positionals.find((name) => !described.operations.some(({ operation }) => operation.operationId === name));
    if (unknown !== undefined) throw new Error(`There is no operation ${unknown}.\n${USAGE}`);
    const target = targetAt(values["base-url"], values.set, described.operations, process.env);
    const { captures, notCalled } = await captureLive(described, readRecordings(project), target, readEffects(values.effects), positionals, process.env);
    for (const line of notCalled) console.log(`Not called: ${line}.`);
    return importCaptures(described, project, captures, { how: "a live call", hosts: [new URL(target.baseUrl).host, ...values.host], keep: values.keep });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readFile(file: string) {
  try {
    return readHar(readFileSync(file, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === undefined ? `${file}: ${message}` : `${file} cannot be read: ${code === "ENOENT" ? "there is no such file" : code}.`);
  }
}
