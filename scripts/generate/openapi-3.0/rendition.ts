import { Converter } from "@apiture/openapi-down-convert";
import { createConfig, lintDocument, makeDocumentFromString, BaseResolver } from "@redocly/openapi-core";
import type { OpenApi } from "../openapi.js";
import { type LeftOut, whatIsLeftOut } from "./left-out.js";
import { prepare } from "./prepare.js";

export interface Rendition {
  document: object;
  leftOut: LeftOut[];
}

/**
 * The description as OpenAPI 3.0.3, for tools that read nothing newer, and what had to be left out of it.
 *
 * @throws {Error} if the result is not OpenAPI 3.0.
 */
export async function renderOpenApi30(description: OpenApi): Promise<Rendition> {
  const converted = new Converter(prepare(description), { allOfTransform: true }).convert();
  // The converter leaves marks on lists, which only JSON does not show.
  const document = JSON.parse(JSON.stringify(converted)) as object;
  await validate(document);
  return { document, leftOut: whatIsLeftOut(description, document) };
}

async function validate(document: object): Promise<void> {
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const [problem] = await lintDocument({ document: makeDocumentFromString(JSON.stringify(document), "openapi-3.0.json"), externalRefResolver: new BaseResolver(), config });
  if (problem) throw new Error(`The description has something at ${problem.location[0]?.pointer} that has no place in OpenAPI 3.0: ${problem.message} Say it in another way, or teach scripts/generate/openapi-3.0/prepare.ts to leave it out.`);
}

/** The list of what was left out, as Markdown. */
export function formatLeftOut(leftOut: readonly LeftOut[]): string {
  const cell = (text: string) => text.replaceAll("|", String.raw`\|`);
  const rows = leftOut.map(({ where, what, why }) => `| \`${cell(where)}\` | \`${cell(what)}\` | ${why} |`);
  return `# What the OpenAPI 3.0 rendition leaves out

Made by \`npm run generate\` from \`spec/\`, together with \`openapi-3.0.json\`. Everything else of \`openapi.json\` is in the rendition,
some of it in the words of OpenAPI 3.0: a constant is an \`enum\` with one value, and a type or null is \`nullable\`.

${rows.length > 0 ? `| Where | What | Why |\n| --- | --- | --- |\n${rows.join("\n")}` : "Nothing is left out."}
`;
}
