import { bundle, createConfig } from "@redocly/openapi-core";
import type { OpenApi } from "../generate/openapi.js";
import type { Project } from "../project.js";

/** The description as one document, for what can only be judged as a whole. */
export async function bundled(project: Project): Promise<OpenApi> {
  const { bundle: document } = await bundle({ ref: project.entry, config: await createConfig({}) });
  return document.parsed as OpenApi;
}
