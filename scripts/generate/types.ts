import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { resolve, type OpenApi, type Schema } from "./openapi.js";

/** Path parameters that the client fills in, and so a caller may leave out. */
const FROM_CLIENT = new Set(["project_id"]);

/** The types of the bundle, by openapi-typescript. */
export async function generateTypes(document: OpenApi): Promise<string> {
  const nodes = await openapiTS(withDescribedFields(document) as never, { alphabetize: false, silent: true });
  return astToString(nodes.map(withClientParametersOptional).map(withKnownValues));
}

/** A copy in which a field whose schema is a component has the description of it, and so a doc comment. */
function withDescribedFields(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const field of Object.values((node as { properties?: Record<string, Schema> }).properties ?? {})) {
      const { description } = resolve<Schema>(copy, field);
      if (field.$ref !== undefined && description !== undefined) field.description ??= description;
    }
    Object.values(node).forEach(visit);
  };
  visit(copy.components.schemas);
  return copy;
}

/** `("a" | "b") | string`, of which the compiler would keep `string`, becomes `"a" | "b" | (string & {})`: editors offer the known values. */
function withKnownValues(root: ts.Node): ts.Node {
  const { factory, SyntaxKind } = ts;
  const anyText = factory.createParenthesizedType(factory.createIntersectionTypeNode([factory.createKeywordTypeNode(SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])]));
  return transformed(root, (node) => {
    if (!ts.isUnionTypeNode(node) || !node.types.some((type) => type.kind === SyntaxKind.StringKeyword)) return node;
    const members = node.types.flatMap(membersOf);
    if (!members.some(isTextLiteral)) return node;
    return factory.createUnionTypeNode(members.map((type) => (type.kind === SyntaxKind.StringKeyword ? anyText : type)));
  });
}

function membersOf(type: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(membersOf) : [type];
}

/** `path: { project_id: … }` becomes `path: { project_id?: … }`, and `path?:` where nothing else is left. */
function withClientParametersOptional(root: ts.Node): ts.Node {
  const optional = ts.factory.createToken(ts.SyntaxKind.QuestionToken);
  const update = (node: ts.PropertySignature, type: ts.TypeNode | undefined, isOptional: boolean) =>
    ts.factory.updatePropertySignature(node, node.modifiers, node.name, isOptional ? optional : node.questionToken, type);
  return transformed(root, (node) => {
    if (!ts.isPropertySignature(node) || nameOf(node) !== "path" || !node.type || !ts.isTypeLiteralNode(node.type)) return node;
    const members = node.type.members.map((member) =>
      ts.isPropertySignature(member) && FROM_CLIENT.has(nameOf(member) ?? "") ? update(member, member.type, true) : member,
    );
    return update(node, ts.factory.updateTypeLiteralNode(node.type, ts.factory.createNodeArray(members)), members.every((member) => member.questionToken));
  });
}

/** openapi-typescript writes a literal as an identifier with quotes. */
function isTextLiteral(type: ts.Node): boolean {
  return ts.isIdentifier(type) && type.text.startsWith('"');
}

/** The tree with each node replaced by what a function makes of it; of what is replaced, the inside is not visited. */
function transformed(root: ts.Node, replace: (node: ts.Node) => ts.Node): ts.Node {
  const result = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const replaced = replace(node);
        return replaced === node ? ts.visitEachChild(node, visit, context) : replaced;
      };
      return visit;
    },
  ]);
  return result.transformed[0]!;
}

function nameOf(node: ts.PropertySignature): string | undefined {
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}
