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
