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
}

/** Examples of the description that no recording has, and recorded bodies that are no example. */
export function checkExamples(subject: Subject): Finding[] {
  return groupsOf(subject).flatMap((group) => {
    const examples = Object.entries(group.content ?? {}).flatMap(([type, { examples = {} }]) => Object.entries(examples).map(([name, { value }]) => ({ keys: [...group.keys, type, "examples", name], value })));
    const unshown = group.bodies.filter(({ body }) => !examples.some(({ value }) => isDeepStrictEqual(value, body)));
    if (unshown.length > 0) return unshown.map(({ recording, part }) => notAnExample(subject, group, recording, part));
    if (group.bodies.length === 0 && group.keys[0] === "responses" && group.keys[1] !== "default") return []; // Coverage reports it.
    return examples.filter(({ value }) => !group.bodies.some(({ body }) => isDeepStrictEqual(value, body))).map(({ keys }) => notRecorded(subject, group, keys));
  });
}

function groupsOf({ operation, recordings }: Subject): Group[] {
  const { requestBody, responses } = operation;
  const sent = recordings.filter(({ content: { request } }) => request.body !== undefined && !request.violates);
  const answered = (status: string) => recordings.filter(({ content: { response } }) => response.body !== undefined && (String(response.status) in responses ? String(response.status) : "default") === status);
  return [
    { what: "the request body", content: requestBody?.content, keys: ["requestBody", "content"], bodies: sent.map((recording) => ({ recording, part: "request", body: recording.content.request.body })) },
    ...Object.entries(responses).map(([status, { content }]): Group => ({
      what: status === "default" ? "the default response" : `the response ${status}`,
      content,
      keys: ["responses", status, "content"],
      bodies: answered(status).map((recording) => ({ recording, part: "response", body: recording.content.response.body })),
    })),
  ];
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
