import { expect, it } from "vitest";
import { operations, type Content, type DescribedOperation } from "./support/description.js";
import { schemasIn } from "../../scripts/agreement/facts-of-schemas.js";

it.each([...operations])("every parameter and every field of %s is described", (_, operation) => {
  const bodies = [["request", operation.requestBody?.content] as const, ...Object.entries(operation.responses).map(([status, { content }]) => [status, content] as const)];
  const parameters = operation.parameters.filter(({ description }) => !description).map(({ name }) => name);
  expect([...parameters, ...bodies.flatMap(([body, content]) => undescribed(content, operation).map((at) => `${body} ${at}`))]).toEqual([]);
});

it("a field without a description is found, wherever it is", () => {
  const flattened: DescribedOperation["flattened"] = (schema) => schema;
  const schema = { type: "object", properties: { list: { description: "A list.", type: "array", items: { properties: { name: { type: "string" } } } }, size: { type: "integer" } } };
  expect(undescribed({ "application/json": { schema } }, { flattened })).toEqual(["list[].name", "size"]);
});

/** The fields that have no description, neither where they stand nor in the component that is their schema. */
function undescribed(content: Content | undefined, { flattened }: Pick<DescribedOperation, "flattened">): string[] {
  return [...schemasIn(content, flattened)].flatMap(({ at, schema }) => (/\w\.$/.test(at) && !schema.description ? [at.slice(0, -1)] : []));
}
