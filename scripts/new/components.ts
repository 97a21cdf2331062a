import { blank } from "../description/blanks.js";

const FIELD = { type: blank("string, integer, boolean, array or object"), description: blank("what the field means, in your own words") };
const NAME_OF_FIELD = blank("name of a field; an entry like this for each");

export function requestSchema(): object {
  return {
    type: "object",
    description: blank("what the request says as a whole"),
    additionalProperties: false,
    required: [blank("names of the mandatory fields, or delete the key required")],
    properties: { [NAME_OF_FIELD]: FIELD },
  };
}

export function resultSchema(): object {
  return {
    type: "object",
    description: blank("what the answer says as a whole"),
    required: [blank("names of the fields that every answer has, or delete the key required")],
    properties: { [NAME_OF_FIELD]: FIELD },
  };
}

export function pathParameter(name: string): object {
  return {
    name,
    in: "path",
    required: true,
    description: blank(`what ${name} is, and where its value comes from`),
    schema: { type: "string", minLength: 1 },
    examples: { reference: { summary: blank("what kind of value it is"), value: blank(`a value of ${name}`) } },
  };
}
