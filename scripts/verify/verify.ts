import { mediaType, parseBody } from "../evidence/body.js";
import type { Described } from "../evidence/description.js";
import type { Exchange, Recording } from "../evidence/recording.js";
import { send, type RawAnswer } from "../evidence/send.js";
import type { Target } from "../evidence/target.js";
import { createJudge } from "../evidence/violations.js";
import { createDiffer, type Differ, type Difference } from "./differences.js";
import { planTrials, type Plan, type Trial } from "./plan.js";

/** What became of one recording. */
export interface Verdict {
  recording: Recording;
  /** `not shown`: the service can answer the request in several recorded ways, and this time it was another one. */
  outcome: "agrees" | "drift" | "not shown";
  differences: Difference[];
}

/** An answer, with the name of the recording that it is, if the service says so. */
type Answer = Exchange["response"] & { preferred?: string };

export interface Report {
  verdicts: Verdict[];
  leftOut: Plan["leftOut"];
}

/**
 * Sends the requests of recordings to a service and compares the answers with the recorded ones.
 *
 * @throws {Error} if the service cannot be reached or refuses the credentials.
 */
export async function verify(described: Described, recordings: readonly Recording[], target: Target, effects: ReadonlySet<string>): Promise<Report> {
  const { trials, leftOut } = planTrials(described, recordings, target, effects);
  const differ = createDiffer(described, createJudge(described.document));
  const verdicts: Verdict[] = [];
  for (const trial of trials) verdicts.push(...(await judgeTrial(trial, target, differ)));
  return { verdicts: verdicts.sort((a, b) => recordings.indexOf(a.recording) - recordings.indexOf(b.recording)), leftOut };
}

async function judgeTrial(trial: Trial, target: Target, differ: Differ): Promise<Verdict[]> {
  const { entry, recordings } = trial;
  // A mock can be asked for an answer by name. To any other service the preference means nothing, so it gets none.
  const verdicts: Verdict[] = [];
  let plain: Answer | undefined;
  for (const recording of recordings) {
    const name = `${recording.operationId}/${recording.name}`;
    const answer = plain ?? (await ask(trial, target, target.loopback ? { Prefer: `example=${name}` } : {}));
    if (answer.preferred === name) verdicts.push(verdict(recording, differ(entry, recording, answer, true)));
    else plain ??= answer;
  }
  if (!plain) return verdicts;
  const shownAnswer = plain;
  const rest = recordings.filter((recording) => !verdicts.some((known) => known.recording === recording));
  const compared = rest.map((recording) => ({ recording, differences: differ(entry, recording, shownAnswer, false) }));
  const drifts = ({ differences }: { differences: Difference[] }) => differences.filter(({ drift }) => drift).length;
  const nearest = compared.reduce((best, other) => (drifts(other) < drifts(best) ? other : best));
  const others = compared.map((one): Verdict => (one === nearest || drifts(one) === 0 ? verdict(one.recording, one.differences) : { recording: one.recording, outcome: "not shown", differences: [] }));
  return [...verdicts, ...others];
}

function verdict(recording: Recording, differences: Difference[]): Verdict {
  return { recording, outcome: differences.some(({ drift }) => drift) ? "drift" : "agrees", differences };
}

async function ask({ request, anonymous }: Trial, target: Target, extra: Record<string, string>): Promise<Answer> {
  const raw = await send(target, { ...request, headers: { ...request.headers, ...extra } }, anonymous ? undefined : target.credentials);
  const [, preferred] = /^example=(.+)$/.exec(raw.headers.get("Preference-Applied") ?? "") ?? [];
  if (raw.status === 401 && !anonymous && !target.loopback) throw new Error("The service refuses the credentials (status 401). Renew them and try again.");
  return { ...answerOf(raw), ...(preferred !== undefined && { preferred }) };
}

function answerOf({ status, headers, text }: RawAnswer): Exchange["response"] {
  const type = mediaType(headers.get("Content-Type"));
  return { status, ...(type !== undefined && { headers: { "Content-Type": type } }), body: parseBody(text) };
}
