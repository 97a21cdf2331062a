/** What a compiled schema found in a value. */
export interface Finding {
  /** JSON pointer to the value that was judged. */
  instancePath: string;
  /** The keyword of JSON Schema that is broken. */
  keyword: string;
  message: string;
  params: Record<string, unknown>;
}

/** A compiled schema: says whether a value is valid, and leaves in `errors` what it found. */
export interface CompiledSchema {
  (value: unknown): boolean;
  errors?: Finding[] | null;
}

/** What can be checked of an operation. Written by the generator. */
export interface OperationValidators {
  /** The argument of the operation's method. */
  request: CompiledSchema;
  /** The body of the answer, by status, range of statuses (`4XX`) or `default`. */
  responses: Readonly<Record<string, CompiledSchema>>;
}
