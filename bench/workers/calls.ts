import type { Create } from "../programs/program.js";
import { timeInRounds, type Repetitions } from "./timing.js";

export interface CallsInput extends Repetitions {
  /** URLs of bundled programs, by name. */
  files: Record<string, string>;
  /** Where the server is. Without it, a stub answers in place of `fetch`. */
  port?: number;
}

const ACTION = "createVpcepservice";
const CLUSTER_ID = "4f3deec3-efa8-4598-bf91-560aad1377a3";

const { files, port, ...repetitions } = JSON.parse(process.argv[2]!) as CallsInput;
const answer = JSON.stringify({ action: ACTION });
const stub = async () => new Response(answer, { status: 200, headers: { "Content-Type": "application/json" } });
const options = {
  baseUrl: `http://127.0.0.1:${port ?? 1}`,
  projectId: "6204a5bd270343b5885144cf9c8c158d",
  token: "token",
  accessKeyId: "access",
  secretAccessKey: "secret",
  ...(port === undefined && { fetch: stub }),
};

const calls: Record<string, () => Promise<string>> = {};
for (const [name, file] of Object.entries(files)) {
  const { create } = (await import(file)) as { create: Create };
  const startVpecp = create(options);
  const action = await startVpecp(CLUSTER_ID);
  if (action !== ACTION) throw new Error(`The program ${name} gives ${action}`);
  calls[name] = () => startVpecp(CLUSTER_ID);
}

const times = await timeInRounds(calls, repetitions);
process.stdout.write(JSON.stringify(times), () => process.exit());
