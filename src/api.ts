/** What the runtime must know about one operation. Written by the generator. */
export interface OperationData {
  readonly method: string;
  /** The path template of the description. */
  readonly path: string;
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Names of the header parameters. */
  readonly header?: readonly string[];
  readonly body?: "required" | "optional";
  /** The answer to a success has no body. */
  readonly noContent?: true;
  /** Sending the same request twice leaves what sending it once leaves. */
  readonly safeToRepeat?: true;
}

/** What the runtime must know about a described API. Written by the generator. */
export interface Api {
  /** Name and version of the package, for the header `User-Agent`. */
  readonly userAgent: string;
  /** Server URL with the variable `{region}`. */
  readonly server: string;
  readonly regions: readonly string[];
  readonly operations: Readonly<Record<string, OperationData>>;
}

/** An operation and its `operationId`. */
export interface Operation extends OperationData {
  readonly id: string;
}
