import { blank } from "../description/blanks.js";
import { EFFECTS, REPEATS } from "../rules/effect.js";
import { REFERENCE } from "../rules/reference-link.js";
import type { NewOperation } from "./arguments.js";
import { codesFor, type ErrorCodes } from "./error-codes.js";
import { BODY_OF, successRecording } from "./recordings.js";

const COMPONENTS = "../../components";

/** The parameters that stand in the path, in its order. */
export function pathParametersOf(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
}

/** The references to the parameters that all operations of a path share. */
export function sharedParameters({ path }: NewOperation): object[] {
  return pathParametersOf(path).map((name) => ({ $ref: `${COMPONENTS}/parameters/${name}.yaml` }));
}

/** What stands under the method in the file of the path item. */
export function operationOf(operation: NewOperation, codes: ErrorCodes): object {
  const { name, id, method, tag, page, query, hasBody, statuses } = operation;
  const reads = method === "get";
  return {
    operationId: id,
    summary: blank("in a few words, what the operation does"),
    description: [
      `${blank("what the operation does, in your own words; what it costs or interrupts")}\nThe official name of this operation is **${name}**.\n`,
      `Error codes to expect: ${blank("each code that can apply, in backquotes, with its status")}\n`,
    ].join("\n"),
    tags: [tag],
    externalDocs: {
      description: `Reference page of ${name}, at the described revision`,
      url: page === undefined ? blank(`${REFERENCE}, then the path of the page, as apis/vpc_endpoint/enabling_the_vpc_endpoint_service.rst`) : REFERENCE + page,
    },
    "x-effect": reads ? "read" : blank(`one of ${EFFECTS.join(", ")}`),
    "x-repeat": reads ? "safe" : blank(`one of ${REPEATS.join(", ")}`),
    ...(query.length > 0 && { parameters: query.map(queryParameter) }),
    ...(hasBody && {
      requestBody: {
        required: true,
        description: blank("what the body is for, and whether {} is enough"),
        content: json(`${name}RequestBody`, { example: { summary: blank("what the example shows"), value: blank(`the body of the request in ${successRecording(operation)}`) } }),
      },
    }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, responseOf(status, operation, codes)])),
      default: { $ref: `${COMPONENTS}/responses/OtherAnswer.yaml` },
    },
  };
}

function queryParameter(name: string): object {
  return {
    name,
    in: "query",
    required: blank("true where the page calls it mandatory, otherwise false"),
    description: blank(`what ${name} selects`),
    schema: { type: blank("string, integer or boolean") },
  };
}

function responseOf(status: string, operation: NewOperation, codes: ErrorCodes): object {
  if (status === operation.success) {
    const description = blank("what has happened when this answer arrives");
    if (!operation.hasResult) return { description };
    return { description, content: json(`${operation.name}Result`, { example: { summary: blank("what the example shows"), value: blank(`the body of the answer in ${successRecording(operation)}`) } }) };
  }
  const examples = {
    ...(codesFor(codes, status).length > 0 ? { refused: { summary: blank("what was refused"), value: BODY_OF.refusal(codes, status) } } : { form: { summary: "The form of the body; no code is documented for this status", value: BODY_OF.unknownRefusal } }),
    ...(status === "400" && (operation.hasBody || operation.query.length > 0) && { "incorrect-parameters": { summary: "A field or parameter has a wrong name or type", value: BODY_OF.incorrect } }),
    ...(status === "400" && operation.hasBody && { "no-body": { summary: "The body was left out", value: BODY_OF.noBody } }),
  };
  return { description: blank("what the status means for this operation, and what to do then"), content: json("ErrorBody", examples) };
}

function json(schema: string, examples: object): object {
  return { "application/json": { schema: { $ref: `${COMPONENTS}/schemas/${schema}.yaml` }, examples } };
}
