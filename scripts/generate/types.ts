import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApi } from "./openapi.js";

/** Path parameters that the client fills in, and so a caller may leave out. */
const FROM_CLIENT = new Set(["project_id"]);

/** The types of the bundle, by openapi-typescript. */
export async function generateTypes(document: OpenApi): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, { alphabetize: false, silent: true });
  return astToString(nodes.map(withClientParametersOptional));
}

/** `path: { project_id: … }` becomes `path: { project_id?: … }`, and `path?:` where nothing else is left. */
function withClientParametersOptional(root: ts.Node): ts.Node {
  const optional = ts.factory.createToken(ts.SyntaxKind.QuestionToken);
  const update = (node: ts.PropertySignature, type: ts.TypeNode | undefined, isOptional: boolean) =>
    ts.factory.updatePropertySignature(node, node.modifiers, node.name, isOptional ? optional : node.questionToken, type);
  const result = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isPropertySignature(node) && nameOf(node) === "path" && node.type && ts.isTypeLiteralNode(node.type)) {
          const members = node.type.members.map((member) =>
            ts.isPropertySignature(member) && FROM_CLIENT.has(nameOf(member) ?? "") ? update(member, member.type, true) : member,
          );
          return update(node, ts.factory.updateTypeLiteralNode(node.type, ts.factory.createNodeArray(members)), members.every((member) => member.questionToken));
        }
        return ts.visitEachChild(node, visit, context);
      };
      return visit;
    },
  ]);
  return result.transformed[0]!;
}

function nameOf(node: ts.PropertySignature): string | undefined {
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}
