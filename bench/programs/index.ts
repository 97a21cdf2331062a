/** A program of the comparison. */
export interface Program {
  /** Its file in this folder. */
  name: string;
  title: string;
  /** It calls the `fetch` that it is given. */
  takesFetch: boolean;
  /** It needs modules of Node and does not run in a browser. */
  onlyNode?: true;
}

/** What all others are compared with. */
export const BASE = "raw";

export const programs: readonly Program[] = [
  { name: "raw", title: "raw `fetch`", takesFetch: true },
  { name: "ours", title: "**ours**, token", takesFetch: true },
  { name: "ours-signed", title: "**ours**, signed", takesFetch: true },
  { name: "openapi-fetch", title: "openapi-fetch", takesFetch: true },
  { name: "redocly", title: "Redocly generate-client", takesFetch: true },
  { name: "hey-api", title: "hey-api", takesFetch: true },
  { name: "huawei", title: "Huawei SDK core, signed", takesFetch: false, onlyNode: true },
];
