import type { ContractError } from "./errors/contract-error.js";
import type { ServiceError } from "./errors/service-error.js";
import type { CallOptions } from "./options.js";

/** What the body of a success becomes, by the `parseAs` of the call. */
export interface ParsedBody<Data = unknown> {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** How the body of a success is read. Default: `json`. */
export type ParseAs = keyof ParsedBody;

/** The types of the calls of one HTTP method, by path template. Written by the generator. */
export type CallsByPath = Record<string, { request: object; data: unknown }>;

/** What a call by path gives back. `error` is set exactly when the call failed. */
export type FetchStyleResult<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: ServiceError | ContractError; response: Response };

/** What a call by path is given: `params` and `body` as the description has them, and the options of the call. */
export type FetchStyleOptions<Request> = Request & CallOptions & { parseAs?: ParseAs };

/** The options may be left out where nothing in them is required. */
type OptionsArgument<Request, Options> = object extends Request ? [options?: Options] : [options: Options];

/**
 * A call by path, as openapi-fetch has it. An answer that says failure does not throw: it is in `error`. The
 * call rejects with ArgumentError when nothing was sent, and with ConnectionError when no answer arrived.
 */
export type CallByPath<Calls extends CallsByPath> = <Path extends keyof Calls, Options extends FetchStyleOptions<Calls[Path]["request"]>>(
  path: Path,
  ...options: OptionsArgument<Calls[Path]["request"], Options>
) => Promise<FetchStyleResult<Options extends { parseAs: infer As extends ParseAs } ? ParsedBody<Calls[Path]["data"]>[As] : Calls[Path]["data"]>>;
