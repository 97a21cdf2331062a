import { readFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";
import { expand, readSnippets, type Snippet } from "./snippets.js";

const SETTINGS = path.join(".vscode", "settings.json");

/** What JetBrains editors read, made of what VS Code reads: live templates, and which schema is for which files. */
export function jetBrainsFiles(project: Project): Record<string, string> {
  return { ".idea/jsonSchemas.xml": schemas(project), ".idea/templates/css.xml": templates(readSnippets(project)) };
}

function schemas({ root }: Project): string {
  const { "yaml.schemas": mappings } = JSON.parse(readFileSync(path.join(root, SETTINGS), "utf8")) as { "yaml.schemas": Record<string, string | string[]> };
  const entries = Object.entries(mappings).map(([schema, files]) => {
    const name = schema.startsWith("./") ? path.basename(schema, ".json") : schema;
    const patterns = [files].flat().filter((pattern) => !pattern.startsWith("!"));
    const items = patterns.map((pattern) => `<Item><option name="pattern" value="true" /><option name="path" value="${escape(pattern)}" /><option name="mappingKind" value="Pattern" /></Item>`);
    return `      <entry key="${escape(name)}">
        <value>
          <SchemaInfo>
            <option name="name" value="${escape(name)}" />
            <option name="relativePathToSchema" value="${escape(schema.replace(/^\.\//, ""))}" />
            <option name="patterns"><list>${items.join("")}</list></option>
          </SchemaInfo>
        </value>
      </entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by \`npm run editors\` from .vscode/settings.json. -->
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${entries.join("\n")}
      </map>
    </state>
  </component>
</project>
`;
}

function templates(snippets: readonly Snippet[]): string {
  return `<!-- Made by \`npm run editors\` from .vscode/css.code-snippets. -->
<templateSet group="css">
${snippets.map(template).join("\n")}
</templateSet>
`;
}

function template(snippet: Snippet): string {
  const variables: string[] = [];
  const text = expand(snippet, (name, value) => {
    const variable = /^\d+$/.test(name) ? `PLACE_${name}` : name;
    variables.push(`    <variable name="${variable}" expression="" defaultValue="&quot;${escape(value)}&quot;" alwaysStopAt="true" />`);
    return `\u0000${variable}\u0000`;
  });
  // A dollar sign that is no variable is written twice.
  const value = text.replaceAll("$", "$$$$").replaceAll("\u0000", "$");
  return `  <template name="${snippet.prefix}" value="${escape(value).replaceAll("\n", "&#10;")}" description="${escape(snippet.description)}" toReformat="false" toShortenFQNames="false">
${variables.join("\n")}
    <context><option name="OTHER" value="true" /></context>
  </template>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
