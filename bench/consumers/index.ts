/** A program whose types are checked. */
export interface Consumer {
  /** Its file in this folder. */
  name: string;
  title: string;
  /** Against descriptions of how many operations it is checked. */
  operations: readonly number[];
}

/** The rivals ship sources, which are checked with the program; of the others the declarations are read. */
export const consumers: readonly Consumer[] = [
  { name: "empty", title: "empty program", operations: [1] },
  { name: "raw", title: "raw `fetch`", operations: [1] },
  { name: "method", title: "**ours**, operation method", operations: [1, 85] },
  { name: "by-path", title: "**ours**, call by path", operations: [1, 85] },
  { name: "openapi-fetch", title: "openapi-fetch", operations: [1, 85] },
  { name: "redocly", title: "Redocly generate-client", operations: [1] },
  { name: "hey-api", title: "hey-api", operations: [1] },
];
