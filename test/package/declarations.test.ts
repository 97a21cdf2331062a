import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

/** The text and the tags of the doc comment at a member of an interface of the installed package. */
function docOf(file: string, type: string, member: string): { text: string; tags: string[] } {
  const at = path.join(inject("consumer"), "node_modules", "otc-cloud-search", "dist", "esm", file);
  const source = ts.createSourceFile(at, readFileSync(at, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = source.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .filter(({ name }) => name.text === type)
    .flatMap(({ members }) => [...members])
    .find(({ name }) => name && ts.isIdentifier(name) && name.text === member);
  if (!found) throw new Error(`${file} declares no ${type}.${member}`);
  const [doc] = ts.getJSDocCommentsAndTags(found).filter((node) => ts.isJSDoc(node));
  return {
    text: ts.getTextOfJSDocComment(doc?.comment) ?? "",
    tags: ts.getJSDocTags(found).map((tag) => `@${tag.tagName.text} ${tag.getText().split(/\s+/)[1]}`),
  };
}

test("an editor shows what an operation does, what it costs and how it fails", () => {
  const { text, tags } = docOf("generated/client.d.ts", "CloudSearchClient", "startVpecp");
  expect(text).toMatch(/^Enable the VPC endpoint service \(StartVpecp\)\./);
  expect(text).toContain("VPC endpoints cost extra.");
  expect(text).toContain("Effect: billable. Repeating it: unclear.");
  expect(text).toContain("`CSS.0001`");
  expect(tags).toEqual([
    "@throws {ServiceError}",
    "@throws {ArgumentError}",
    "@throws {ConnectionError}",
    "@throws {ContractError}",
    expect.stringMatching(/^@see https:\/\//),
  ]);
});

test("an editor shows what an argument means", () => {
  expect(docOf("generated/client.d.ts", "StartVpecpRequest", "cluster_id").text).toMatch(/^ID of the cluster\./);
  expect(docOf("generated/client.d.ts", "StartVpecpRequest", "project_id").text).toContain("Default: the `projectId` of the client.");
  expect(docOf("src/options.d.ts", "CallOptions", "signal").text).toMatch(/^Ends the call/);
});
