import { append, edit, write, type Change } from "../support.js";
import { CLUSTER_ID, ERROR_BODY, LEDGER, OPERATION, REQUEST, RESULT, ROOT, TO_CLUSTER_ID } from "./real.js";

const EVERYWHERE = [ROOT, OPERATION, CLUSTER_ID, REQUEST, LEDGER];
const LIST = "    type: array\n    description: What led to it.\n    items:\n";

/** Unusual, and right. */
export const intact: Record<string, Change[]> = {
  "as it is": [],
  "with a byte order mark": EVERYWHERE.map((file) => write(file, (text) => `\ufeff${text}`)),
  "with the line ends of Windows": EVERYWHERE.map((file) => write(file, (text) => text.replaceAll("\n", "\r\n"))),
  "with a document start and a document end": [write(CLUSTER_ID, (text) => `---\n${text}...\n`)],
  "with an anchor and an alias": [
    edit(OPERATION, `  - ${TO_CLUSTER_ID}\n`, "  - &cluster\n    $ref: ../../components/parameters/cluster_id.yaml\n"),
    append(OPERATION, "x-same: *cluster\n"),
  ],
  "with extensions": [
    edit(RESULT, "    type: string\n", "    type: string\n    x-since: 1.0\n"),
    append(CLUSTER_ID, "x-group: [ids]\n"),
    append(ROOT, "x-note: {}\n"),
  ],
  "with a schema that has itself as a field": [append(ERROR_BODY, "  cause:\n    $ref: ErrorBody.yaml\n")],
  "with a schema that has a list of itself": [append(ERROR_BODY, `  causes:\n${LIST}      $ref: "#"\n`)],
  "with two schemas that have each other": [
    append(ERROR_BODY, `  results:\n${LIST}      $ref: StartVpecpResult.yaml\n`),
    append(RESULT, "  error:\n    $ref: ErrorBody.yaml\n"),
  ],
  "with a field that is called like a keyword": [append(ERROR_BODY, "  allOf:\n    $ref: ErrorBody.yaml\n")],
  "with notes on an error code and on all of them": [
    append(LEDGER, "more-notes:\n  where:\n    - error-codes.yaml#/CSS.0001\n    - error-codes.yaml#\n  reference: Something.\n  chosen: Something else.\n  why: It is better.\n"),
  ],
  "with a field that is called $ref": [append(ERROR_BODY, "  $ref:\n    type: string\n    description: Not a reference.\n")],
};
