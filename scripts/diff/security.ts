import { parsePointer } from "../description/pointer.js";
import type { Method, OpenApi } from "../generate/openapi.js";

type Requirements = Record<string, string[]>[] | undefined;

/** Whether a call can be made without credentials now and could not before, at the place of a security requirement. */
export function lowersSecurity(pointer: string, base: OpenApi, revision: OpenApi): boolean {
  const [section, path = "", method = ""] = parsePointer(pointer) ?? [];
  const at = (document: OpenApi) => {
    const { security } = document as unknown as { security: Requirements };
    if (section !== "paths") return security;
    const operation = document.paths[path]?.[method as Method] as { security?: Requirements } | undefined;
    return operation?.security ?? security;
  };
  return isAnonymous(at(revision)) && !isAnonymous(at(base));
}

/** Any one of the requirements is enough, and none at all is an empty list. */
function isAnonymous(requirements: Requirements): boolean {
  return !requirements || requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).length === 0);
}
