import { TOKEN, type SampleRequest } from "./request.js";
import { assignments, headerOption, pathWithVariables, quote } from "./shell.js";

/** A shell script that sends the request with a token. */
export function curlSample(request: SampleRequest): string {
  const options = [
    headerOption("X-Auth-Token", `$${TOKEN}`),
    ...request.headers.map(([name, value]) => headerOption(name, value)),
    ...(request.body === undefined ? [] : [`--data ${quote(request.body)}`]),
  ];
  const command = `curl --request ${request.method} "https://${request.host}${pathWithVariables(request)}${request.search}"`;
  return `${assignments(request)}\n\n${[command, ...options].join(" \\\n  ")}\n`;
}
