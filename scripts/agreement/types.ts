export interface Field {
  type: string;
  mandatory?: boolean;
  values?: unknown[];
  fields?: Record<string, Field>;
  items?: Field;
}

/** The bare facts of one page of the reference. */
export interface PageFacts {
  name: string;
  source: string;
  method: string;
  path: string;
  deprecated: boolean;
  parameters: Record<string, Field & { in: string }>;
  request?: { mediaType: string; fields: Record<string, Field>; never?: Record<string, unknown>[] };
  responses: Record<string, { fields?: Record<string, Field> }>;
  ours: Record<string, unknown>;
}

/** One HTTP exchange that the reference documents, or a capture. */
export interface Recording {
  operationId: string;
  /** Name of the file without its ending. */
  name: string;
  source: string;
  request: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: unknown;
    /** Why the service refuses the request: the rule that the body, or a parameter of the query, breaks, and where. */
    violates?: { in?: "query"; at: string; rule: string };
  };
  response: { status: number; headers?: Record<string, string>; body?: unknown };
}
