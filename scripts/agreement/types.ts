export interface Field {
  type: string;
  mandatory?: boolean;
  /** Whether the field can be null, as an example or a text of the page shows. */
  nullable?: boolean;
  values?: unknown[];
  /** Where the page has the field, if no table lists it. */
  only?: "example";
  fields?: Record<string, Field>;
  items?: Field;
  minimum?: number;
  maximum?: number;
  default?: unknown;
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

export interface ApiFacts {
  openapi: string;
  servers: { url: string; variables: Record<string, { values: string[]; default: string }> }[];
  security: Record<string, object>[];
}
