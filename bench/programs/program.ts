/** What every program of the comparison is given. */
export interface ProgramOptions {
  baseUrl: string;
  projectId: string;
  token: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** In place of the global `fetch`. Programs that cannot take one ignore it. */
  fetch?: typeof globalThis.fetch;
}

/** Calls StartVpecp for a cluster and resolves with the `action` of the answer. */
export type StartVpecp = (clusterId: string) => Promise<string>;

/** Makes a client ready for use. */
export type Create = (options: ProgramOptions) => StartVpecp;
