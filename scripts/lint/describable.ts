import type { Project } from "../project.js";
import type { Rule } from "../rules/rule.js";
import { problemsOf } from "./redocly.js";

/** The places of the description whose objects can have a description: absolute file, # and JSON pointer. */
export async function describablePlaces(project: Project): Promise<Set<string>> {
  const places = new Set<string>();
  const collect: Rule = {
    name: "collect",
    reason: "Only Redocly knows which kind of object stands where.",
    visitor: () => ({
      any(_node: unknown, { type, location: { source, pointer } }) {
        if ("description" in type.properties) places.add(source.absoluteRef + pointer.replace(/^#\/$/, "#"));
      },
    }),
  };
  await problemsOf(project, [collect], {});
  return places;
}
