import { canonicalPath } from "../../src/credentials/signature/canonical-path.js";
import { canonicalQuery } from "../../src/credentials/signature/canonical-query.js";
import type { SampleRequest } from "./request.js";
import { assignments, emptyBody, headerOption, inQuotes, pathWithVariables, quote, variable } from "./shell.js";

/** A shell script that signs the request with an access key, by means of openssl because curl does not know this signature, and sends it. */
export function signedCurlSample(request: SampleRequest): string {
  if (canonicalPath(request.pathname) !== `${request.pathname}/`) throw new Error(`The path ${request.pathname} is signed in another spelling, which the sample cannot show.`);
  const project = `$${variable("project_id")}`;
  const contentType = request.headers.find(([name]) => name === "Content-Type")?.[1];
  const signed = [...(contentType === undefined ? [] : [["content-type", inQuotes(contentType)]]), ["host", "$HOST"], ["x-project-id", project], ["x-sdk-date", "$DATE"]];
  const names = signed.map(([name]) => name).join(";");
  const headers = [["X-Project-Id", project], ["X-Sdk-Date", "$DATE"], ["Authorization", `SDK-HMAC-SHA256 Access=$OS_ACCESS_KEY, SignedHeaders=${names}, Signature=$SIGNATURE`], ...request.headers.map(([name, value]) => [name, inQuotes(value)])];
  const command = [`curl --request ${request.method} "https://$HOST$REQUEST_PATH${inQuotes(request.search)}"`, ...headers.map(([name, value]) => headerOption(name!, value!)), ...(request.body === undefined ? emptyBody(request) : ['--data "$BODY"'])];
  return `${assignments(request)}
HOST=${request.host}
REQUEST_PATH=${pathWithVariables(request)}
BODY=${quote(request.body ?? "")}
DATE=$(date -u +%Y%m%dT%H%M%SZ)

sha256() { openssl dgst -sha256 "$@" | sed 's/.* //'; }

CANONICAL_REQUEST="${request.method}
$REQUEST_PATH/
${inQuotes(canonicalQuery(request.search))}
${signed.map(([name, value]) => `${name}:${value}`).join("\n")}

${names}
$(printf %s "$BODY" | sha256)"
HASH=$(printf %s "$CANONICAL_REQUEST" | sha256)
SIGNATURE=$(printf 'SDK-HMAC-SHA256\\n%s\\n%s' "$DATE" "$HASH" | sha256 -hmac "$OS_SECRET_KEY")

${command.join(" \\\n  ")}
`;
}
