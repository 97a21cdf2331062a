import { compareExchange, type Deviation } from "../evidence/compare.js";
import type { Described } from "../evidence/description.js";
import { readRecordings } from "../evidence/recording.js";
import { secretsIn, type Suspicion } from "../evidence/secrets.js";
import { createJudge } from "../evidence/violations.js";
import type { Project } from "../project.js";
import type { Capture } from "./capture.js";
import { toExchange, type Import } from "./convert.js";
import { harvest } from "./harvest.js";
import { Placeholders, type Replacement } from "./placeholders.js";
import { learnPaths } from "./replace-path.js";
import { knownExpression, knownIn } from "./scrub.js";
import { select, type Selected } from "./select.js";
import { readVocabulary } from "./vocabulary.js";
import { nameRecording, sameAs, writeRecordings, type NewRecording } from "./write.js";

export interface ImportOptions {
  /** How the captures were taken. */
  how: string;
  /** Hosts of the service beside those of the description. */
  hosts: readonly string[];
  /** Words that are kept though the description does not have them. */
  keep: readonly string[];
}

/** What an import did. */
export interface ImportResult {
  /** Empty if something looks like a secret: then nothing is written. */
  written: NewRecording[];
  /** What would have been written and looks like a secret, with its place. */
  refused: { label: string; suspicions: Suspicion[] }[];
  leftOut: Map<string, Capture[]>;
  replacements: Replacement[];
  deviations: { recording: NewRecording; deviations: Deviation[] }[];
  described: Described;
}

/** Turns captures into recordings, writes them and compares them with the description. */
export function importCaptures(described: Described, project: Project, captures: readonly Capture[], { how, hosts, keep }: ImportOptions): ImportResult {
  const recordings = readRecordings(project);
  const { selected, leftOut } = select(described, captures, hosts);
  const placeholders = new Placeholders();
  const work: Import = { described, judge: createJudge(described.document), how, placeholders, vocabulary: readVocabulary(described, recordings, keep), known: /(?!)/g };
  learnPaths(work, described, selected.map(({ capture }) => capture));
  harvest(captures, placeholders);
  // Once to learn every value and once to replace it: what is named in the last exchange may stand in a text of the first.
  for (const { capture, route } of selected) toExchange(work, capture, route);
  work.known = knownExpression(placeholders, work.vocabulary);
  placeholders.takeReplacements();

  const made: (Selected & NewRecording)[] = [];
  for (const one of selected) {
    const exchange = toExchange(work, one.capture, one.route);
    const id = one.route.entry.operation.operationId;
    const same = sameAs([...recordings, ...made.map(({ recording }) => recording)], id, exchange);
    if (same) leftOut.set(`the same as ${id}/${same.name}`, [...(leftOut.get(`the same as ${id}/${same.name}`) ?? []), one.capture]);
    else made.push({ ...one, ...nameRecording(project, made, id, exchange) });
  }
  const refused = made
    .map(({ capture, recording }) => ({ label: capture.label, suspicions: [...secretsIn(recording), ...leaks(work, recording)] }))
    .filter(({ suspicions }) => suspicions.length > 0);
  const written = refused.length > 0 ? [] : made;
  writeRecordings(written);
  const deviations = written.map((one) => ({ recording: one, deviations: compareExchange(described, work.judge, one.route.entry, withWholeQuery(one)) }));
  return { written, refused, leftOut, replacements: placeholders.takeReplacements(), deviations, described };
}

function leaks(work: Import, { request, response }: NewRecording["recording"]): Suspicion[] {
  const parts = { "request/path": request.path, "request/headers": request.headers, "request/body": request.body, "response/headers": response.headers, "response/body": response.body };
  return Object.entries(parts).flatMap(([at, part]) => knownIn(work, JSON.stringify(part ?? null)).map((kind) => ({ at, kind: `a ${kind} that is replaced elsewhere` })));
}

/** With the names of all query parameters, those included that a recording does not keep. */
function withWholeQuery({ capture, recording }: Selected & NewRecording): NewRecording["recording"] {
  const [path = "", query = ""] = recording.request.path.split("?");
  const kept = new URLSearchParams(query);
  const lost = [...new URL(capture.url).searchParams.keys()].filter((name) => !kept.has(name)).map((name) => `${encodeURIComponent(name)}=`);
  const whole = [...(query === "" ? [] : [query]), ...lost].join("&");
  return { ...recording, request: { ...recording.request, path: whole === "" ? path : `${path}?${whole}` } };
}
