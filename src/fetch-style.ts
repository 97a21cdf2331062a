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
export type FetchStyleOptions<Request, As extends ParseAs = ParseAs> = Request & CallOptions & { parseAs?: As };

/** The options may be left out where nothing in them is required. */
type OptionsArgument<Options> = object extends Options ? [options?: Options] : [options: Options];

// Only `parseAs` is inferred from the options: if all of them were, the compiler would let unknown fields pass.
/**
 * A call by path, as openapi-fetch has it. An answer that says failure does not throw: it is in `error`. The
 * call rejects with ArgumentError when nothing was sent, and with ConnectionError or TimeoutError when no answer
 * arrived.
 */
export type CallByPath<Calls extends CallsByPath> = <Path extends keyof Calls, As extends ParseAs = "json">(
  path: Path,
  ...options: OptionsArgument<FetchStyleOptions<Calls[Path]["request"], As>>
) => Promise<FetchStyleResult<ParsedBody<Calls[Path]["data"]>[As]>>;
