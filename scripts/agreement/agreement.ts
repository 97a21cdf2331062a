import { bundleDescription } from "../generate/bundle.js";
import type { Description } from "../description/load.js";
import { closest } from "../description/closest.js";
import { START, type Source } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import type { Project } from "../project.js";
import { checkCoverage } from "./coverage.js";
import { operationsIn } from "./described.js";
import type { RecordingSource } from "./evidence.js";
import { checkExamples } from "./examples.js";
import { checkFacts } from "./facts.js";
import { checkRecording } from "./recording.js";
import type { Subject } from "./subject.js";
import { pathItemFiles, textsAround } from "./texts.js";
import type { Recording } from "../evidence/recording.js";
import { createJudge } from "../evidence/violations.js";

/** What was found of an operation, and the texts that it was found in. */
const known = new Map<string, { texts: string; findings: Finding[] }>();

/**
 * Where the evidence and the description say different things, and where evidence is missing. The description must
 * be free of findings. Operations whose files are as they were are not looked at again.
 *
 * @param text The root document with some of the operations, to compare only these.
 */
export async function checkAgreement(project: Project, description: Description, text?: string): Promise<Finding[]> {
  const { pages, recordings } = description.evidence;
  const items = pathItemFiles(project, description, text);
  const strays = [...strayFindings("reference", pages, items), ...strayFindings("recording", firstOfEach(recordings), items)];
  if (strays.length > 0 && text === undefined) return strays;

  const texts = new Map([...items].map(([id, file]) => [id, textsAround(project, description, id, file)]));
  const outdated = [...items.keys()].filter((id) => known.get(keyOf(project, id))?.texts !== texts.get(id));
  const found = new Map<string, Finding[]>();
  if (outdated.length > 0) {
    const document = await bundleDescription(project, [], text);
    const operations = operationsIn(document);
    const violations = createJudge(document);
    const allRecordings = recordings.map((recording) => ({ ...recording, content: recording.source.document.toJS() as Recording }));
    for (const id of outdated) {
      const subject: Subject = {
        project, description, document, violations, id, operation: operations.get(id)!, pathItem: items.get(id)!,
        recordings: allRecordings.filter(({ operationId }) => operationId === id), operations, allRecordings, isWhole: text === undefined,
      };
      found.set(id, findingsOf(subject));
      if (subject.isWhole) known.set(keyOf(project, id), { texts: texts.get(id)!, findings: found.get(id)! });
    }
  }
  return [...items.keys()].flatMap((id) => found.get(id) ?? known.get(keyOf(project, id))!.findings);
}

/** Each kind of check relies on the ones before it. */
function findingsOf(subject: Subject): Finding[] {
  const facts = checkFacts(subject);
  if (facts.length > 0) return facts;
  const faults = subject.recordings.flatMap((recording) => checkRecording(subject, recording) ?? []);
  if (faults.length > 0) return faults;
  const examples = checkExamples(subject);
  return examples.length > 0 ? examples : checkCoverage(subject);
}

function keyOf({ root }: Project, id: string): string {
  return `${root}\n${id}`;
}

function firstOfEach(recordings: readonly RecordingSource[]): Map<string, Source> {
  return new Map([...recordings].reverse().map(({ operationId, source }) => [operationId, source]));
}

/** Evidence for operations that nobody describes. */
function strayFindings(rule: string, sources: ReadonlyMap<string, Source>, items: ReadonlyMap<string, unknown>): Finding[] {
  return [...sources].flatMap(([id, { file }]) => {
    if (items.has(id)) return [];
    const near = closest(id, items.keys());
    const remedy = near ? `Did you mean "${near}"?` : "Describe the operation, or correct the name.";
    return [{ file, ...START, rule, message: `The description has no operation "${id}".`, remedy }];
  });
}
