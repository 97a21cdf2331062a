import { TOKEN, type SampleRequest } from "./request.js";
import { assignments, emptyBody, headerOption, inQuotes, pathWithVariables, quote } from "./shell.js";

/** A shell script that sends the request with a token. */
export function curlSample(request: SampleRequest): string {
  const options = [
    headerOption("X-Auth-Token", `$${TOKEN}`),
    ...request.headers.map(([name, value]) => headerOption(name, inQuotes(value))),
    ...(request.body === undefined ? emptyBody(request) : [`--data ${quote(request.body)}`]),
  ];
  const command = `curl --request ${request.method} "https://${request.host}${pathWithVariables(request)}${inQuotes(request.search)}"`;
  return `${assignments(request)}\n\n${[command, ...options].join(" \\\n  ")}\n`;
}
