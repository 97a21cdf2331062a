import type { Api } from "../../../src/api.js";
import { createRuntime } from "../../../src/client.js";
import type { ClientOptions } from "../../../src/index.js";
import type { LooseClient } from "./calls.js";

/** A made-up API with a kind of operation that each policy is about. */
export const library = {
  userAgent: "library/1.0.0",
  server: "https://library.{region}.example",
  regions: ["north"],
  operations: {
    readBook: { method: "GET", path: "/{project_id}/books/{book_id}", safeToRepeat: true },
    lendBook: { method: "POST", path: "/{project_id}/books/{book_id}/lend", body: "required" },
    removeBook: { method: "DELETE", path: "/{project_id}/books/{book_id}", noContent: true },
  },
} as const satisfies Api;

export function librarian(options: Partial<ClientOptions> = {}): LooseClient {
  return createRuntime(library, { region: "north", projectId: "project", credentials: "token", ...options } as ClientOptions) as unknown as LooseClient;
}
