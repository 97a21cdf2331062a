import { isDeepStrictEqual } from "node:util";
import { placeOfKey } from "../description/source.js";
import type { Finding } from "../lint/finding.js";
import type { Content } from "./described.js";
import { nameOf, type ReadRecording, type Subject } from "./subject.js";
import { placeInSpec } from "./place-in-spec.js";

/** One place where examples stand, and the recordings that they repeat. */
interface Group {
  /** What it is an example of, in words. */
  what: string;
  content: Content | undefined;
  /** Where the content stands, from the operation on. */
  keys: string[];
  bodies: { recording: ReadRecording; part: "request" | "response"; body: unknown }[];
  /** What has been recorded of all operations that share the response; undefined where that is not known here. */
  shown: unknown[] | undefined;
}

/** Examples of the description that no recording has, and recorded bodies that are no example. */
export function checkExamples(subject: Subject): Finding[] {
  return groupsOf(subject).flatMap((group) => {
    const examples = Object.entries(group.content ?? {}).flatMap(([type, { examples = {} }]) => Object.entries(examples).map(([name, { value }]) => ({ keys: [...group.keys, type, "examples", name], value })));
    const unshown = group.bodies.filter(({ body }) => !examples.some(({ value }) => isDeepStrictEqual(value, body)));
    if (unshown.length > 0) return unshown.map(({ recording, part }) => notAnExample(subject, group, recording, part));
    if (group.bodies.length === 0 && group.keys[0] === "responses") return group.keys[1] === "default" && examples.length > 0 ? [notShown(subject, group)] : []; // Coverage reports the others.
    return examples.filter(({ value }) => group.shown && !group.shown.some((body) => isDeepStrictEqual(value, body))).map(({ keys }) => notRecorded(subject, group, keys));
  });
}

function groupsOf({ operation, recordings, operations, allRecordings, isWhole }: Subject): Group[] {
  const { requestBody, responses } = operation;
  const sent = recordings.filter(({ content: { request } }) => request.body !== undefined && !request.violates).map((recording) => ({ recording, part: "request" as const, body: recording.content.request.body }));
  return [
    { what: "the request body", content: requestBody?.content, keys: ["requestBody", "content"], bodies: sent, shown: sent.map(({ body }) => body) },
    ...Object.entries(responses).map(([status, response]): Group => {
      const own = answersOf(recordings, operation, status);
      const isShared = "$ref" in (operation.operation.responses[status] as object);
      const all = () => [...operations].flatMap(([id, other]) => Object.keys(other.responses).flatMap((code) => (other.responses[code] === response ? answersOf(allRecordings.filter(({ operationId }) => operationId === id), other, code) : [])));
      return {
        what: status === "default" ? "the default response" : `the response ${status}`,
        content: response.content,
        keys: ["responses", status, "content"],
        bodies: own.map((recording) => ({ recording, part: "response", body: recording.content.response.body })),
        shown: isShared && !isWhole ? undefined : (isShared ? all() : own).map(({ content }) => content.response.body),
      };
    }),
  ];
}

/** The recorded answers for which a response of the description stands. */
function answersOf(recordings: readonly ReadRecording[], { responses }: Subject["operation"], status: string): ReadRecording[] {
  return recordings.filter(({ content: { response } }) => response.body !== undefined && (String(response.status) in responses ? String(response.status) : "default") === status);
}

function notShown(subject: Subject, { what, keys }: Group): Finding {
  return {
    ...placeInSpec(subject, keys.slice(0, 2)),
    rule: "recording",
    message: `No recording of ${subject.id} shows a body of ${what}.`,
    remedy: `Write one in test/recordings/${subject.id}/ with one of its examples.`,
  };
}

function notAnExample({ project, pathItem }: Subject, { what }: Group, { source }: ReadRecording, part: "request" | "response"): Finding {
  return {
    file: source.file,
    ...placeOfKey(source, [part, "body"]),
    rule: "recording",
    message: `No example of ${what} in the description has this body.`,
    remedy: `Correct the body, or add it to the examples in ${nameOf(project, pathItem)} or what that refers to.`,
  };
}

function notRecorded(subject: Subject, { what }: Group, keys: string[]): Finding {
  return {
    ...placeInSpec(subject, keys),
    rule: "recording",
    message: `No recording of ${subject.id} has the body of this example of ${what}.`,
    remedy: `Correct the example, or write a recording with it in test/recordings/${subject.id}/.`,
  };
}
