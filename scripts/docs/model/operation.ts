import { STATUS_CODES } from "node:http";
import type { OperationEntry, Parameter, Schema } from "../../generate/openapi.js";
import { resolve } from "../../generate/openapi.js";
import type { Body, DocsDocument, Examples, Tag } from "./document.js";
import { describe, describeType, shapeOf, type Shape } from "./shape.js";

/** An operation as its page, the search and the texts for programs show it. */
export interface OperationView {
  id: string;
  /** The reference's name: the operationId with a capital letter. */
  officialName: string;
  summary: string;
  description: string;
  method: string;
  path: string;
  effect: string;
  repeat: string;
  deprecated: boolean;
  tag: Tag;
  reference: { url: string; title: string };
  /** The ways to authenticate: "Token or Signature". */
  security: string;
  parameters: ParameterView[];
  body: BodyView | undefined;
  answers: AnswerView[];
}

export interface ParameterView {
  anchor: string;
  name: string;
  place: string;
  type: string;
  required: boolean;
  description: string;
  examples: string[];
}

export interface BodyView {
  anchor: string;
  description: string;
  required: boolean;
  media: { type: string; words: string; description: string; shape: Shape; examples: { title: string; json: string }[] }[];
}

export interface AnswerView extends BodyView {
  status: string;
  title: string;
}

type ReadersOperation = OperationEntry["operation"] & { externalDocs: { description?: string }; security?: Record<string, string[]>[] };

export function viewOperation(document: DocsDocument, tag: Tag, entry: OperationEntry): OperationView {
  const operation = entry.operation as ReadersOperation;
  return {
    id: operation.operationId,
    officialName: operation.operationId.charAt(0).toUpperCase() + operation.operationId.slice(1),
    summary: operation.summary,
    description: operation.description.trim(),
    method: entry.method.toUpperCase(),
    path: entry.path,
    effect: operation["x-effect"],
    repeat: operation["x-repeat"],
    deprecated: operation.deprecated ?? false,
    tag,
    reference: { url: operation.externalDocs.url, title: operation.externalDocs.description ?? "Reference page" },
    security: (operation.security ?? document.security ?? []).map((scheme) => Object.keys(scheme).join(" and ") || "nothing").join(" or "),
    parameters: entry.parameters.map((parameter) => viewParameter(document, parameter)),
    body: entry.requestBody && viewBody(document, "body", entry.requestBody as Body),
    answers: Object.entries(operation.responses).map(([status, response]) => ({
      ...viewBody(document, status, resolve(document, response) as Body),
      status,
      title: statusTitle(status),
    })),
  };
}

function viewParameter(document: DocsDocument, parameter: Parameter & { examples?: Examples; example?: unknown }): ParameterView {
  const { name, in: place, required = false, description = "", schema = {}, examples = {}, example } = parameter;
  const values = [...Object.values(examples).map(({ value }) => value), ...(example === undefined ? [] : [example])];
  const type = describeType(resolve(document, schema));
  return { anchor: `${place}.${name}`, name, place, type, required, description: description.trim(), examples: values.map(String) };
}

function viewBody(document: DocsDocument, anchor: string, { description = "", required = false, content = {} }: Body): BodyView {
  const media = Object.entries(content).map(([type, { schema = {}, examples = {} }], index) => ({
    type,
    words: describeType(resolve(document, schema as Schema)),
    description: describe(document, schema as Schema),
    shape: shapeOf(document, schema as Schema, index === 0 ? anchor : `${anchor}.${type.replaceAll(/\W+/g, "-")}`),
    examples: Object.entries(examples).map(([name, { summary, value }]) => ({ title: summary ?? name, json: JSON.stringify(value, null, 2) })),
  }));
  return { anchor, description: description.trim(), required, media };
}

function statusTitle(status: string): string {
  const name = STATUS_CODES[status];
  return status === "default" ? "Any other status" : name ? `${status} ${name}` : status;
}

/** Every text of an operation that can carry notes of the ledger, with the anchor at which it is read. */
export function describedParts({ description, parameters, body, answers }: OperationView): { anchor: string; description: string }[] {
  const bodies = [...(body ? [body] : []), ...answers];
  return [
    { anchor: "", description },
    ...parameters,
    ...bodies.flatMap((part) => [part, ...part.media.flatMap(({ description, shape }) => [{ anchor: part.anchor, description }, ...describedShape(shape, part.anchor)])]),
  ];
}

function describedShape({ fields, each, alternatives }: Shape, anchor: string): { anchor: string; description: string }[] {
  const inner = [...each, ...alternatives.flatMap(({ options }) => options)];
  return [
    ...fields.flatMap((field) => [field, ...describedShape(field.shape, field.anchor)]),
    ...inner.flatMap(({ description, shape }) => [{ anchor, description }, ...describedShape(shape, anchor)]),
  ];
}
