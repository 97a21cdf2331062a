import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScript } from "./shell.js";

/** What a script prints that calls curl once: the body of the answer, and its status in a line of its own. */
export type RunScript = (script: string, env: Record<string, string>) => Promise<string>;

/** Why real shells and curl are not tried here, or nothing if they are. */
export const missing = [["sh", "-c", ""], ["curl", "--version"], ["openssl", "version"]].flatMap(([command, ...args]) => (spawnSync(command!, args).status === 0 ? [] : [command!]));

/** With the shell, the curl and the openssl of this machine. */
export const withCurl: RunScript = async (script, env) => {
  const home = mkdtempSync(path.join(tmpdir(), "curl-"));
  writeFileSync(path.join(home, ".curlrc"), 'silent\nwrite-out = "\\n%{http_code}"\n');
  try {
    return await new Promise<string>((resolve, reject) => {
      const options = { env: { PATH: process.env.PATH, CURL_HOME: home, HOME: home, NO_PROXY: "*", ...env } };
      execFile("sh", ["-eu", "-c", script], options, (error, stdout, stderr) => (error || stderr ? reject(new Error(`${error?.message ?? ""}${stderr}`)) : resolve(stdout)));
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

/** With nothing but Node. */
export const withFetch: RunScript = async (script, env) => {
  const [args, ...more] = runScript(script, env);
  if (!args || more.length > 0) throw new Error(`The script calls curl ${more.length + (args ? 1 : 0)} times, not once.`);
  const response = await send(args);
  return `${await response.text()}\n${response.status}`;
};

function send(args: string[]): Promise<Response> {
  const headers = new Headers();
  const init: RequestInit & { headers: Headers } = { headers };
  let url: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const option = args[index]!;
    if (option === "--silent") continue;
    if (option === "--dump-header" || option === "--output") index += 1;
    else if (option === "--request") init.method = args[++index]!;
    else if (option === "--data") init.body = args[++index]!;
    else if (option === "--header") {
      const [, name, value] = /^([^:]+): (.*)$/s.exec(args[++index]!)!;
      headers.append(name!, value!);
    } else if (option.startsWith("-") || url !== undefined) throw new Error(`The sample gives curl ${option}.`);
    else url = option;
  }
  // What curl says of data if nobody says otherwise.
  if (init.body !== undefined && !headers.has("Content-Type")) headers.set("Content-Type", "application/x-www-form-urlencoded");
  return fetch(url!, init);
}
