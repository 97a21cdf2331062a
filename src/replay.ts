import { api } from "../generated/operations.js";
import type { RecordingNames } from "../generated/recordings.js";
import type { OperationData } from "./api.js";
import type { FetchLike } from "./options.js";
import { candidates, checkChoices, type ReplayChoices } from "./replay/choices.js";
import { differences, distance, type Difference } from "./replay/difference.js";
import { receivedRequest, recordedResponse } from "./replay/exchange.js";
import { ReplayError } from "./replay/replay-error.js";

export { ReplayError, type Difference, type RecordingNames, type ReplayChoices };

/**
 * A `fetch` that sends nothing and answers from the recordings with which this package is tested, so that you can test
 * a program of yours.
 *
 * ```ts
 * import { createClient } from "otc-cloud-search";
 * import { replay } from "otc-cloud-search/replay";
 *
 * const fetch = replay({ startVpecp: "409-already-exists" });
 * const css = createClient({ region: "eu-de", projectId: "p", credentials: "any", fetch });
 * await css.startVpecp({ cluster_id: "c", body: { endpointWithDnsName: true } }); // rejects: 409, CSS.0031
 * ```
 *
 * A recording answers a request that has its method, its path (with any project, cluster and host), its query and its
 * body. Without a choice for an operation the recording of a success comes before that of a refusal. Of a list each
 * request takes the next one, and the last one answers all that follow: `["202-busy", "200-private-domain-name"]`.
 *
 * A request that no recording answers rejects with a {@link ReplayError}, which names the nearest recording and each
 * difference; it shows the values of differing fields of the body. There are no recordings of logging in: use a token
 * as credentials, any text will do.
 *
 * @throws {ArgumentError} for an operation or a recording that does not exist; it lists those that do.
 */
export function replay(choices: ReplayChoices = {}): FetchLike {
  const operations: Readonly<Record<string, OperationData>> = api.operations;
  const chosen = checkChoices(choices);
  const answered: Record<string, number> = {};
  return async (url, init) => {
    const request = await receivedRequest(url, init);
    const compared = candidates(chosen, answered).map((candidate) => ({ ...candidate, found: differences(operations[candidate.id]!, candidate.recording, request) }));
    const fitting = compared.find(({ found }) => found.length === 0);
    if (fitting) {
      answered[fitting.id] = (answered[fitting.id] ?? 0) + 1;
      return recordedResponse(fitting.recording);
    }
    const nearest = compared.reduce((best, other) => (distance(other.found) < distance(best.found) ? other : best));
    throw new ReplayError(request, `${nearest.id}/${nearest.name}`, nearest.found);
  };
}
