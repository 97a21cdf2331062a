export * from "../generated/client.js";
export type { paths } from "../generated/types.js";
export { ArgumentError } from "./errors/argument-error.js";
export { CallError, type FailedOperation } from "./errors/call-error.js";
export { ConnectionError } from "./errors/connection-error.js";
export { ContractError } from "./errors/contract-error.js";
export { ServiceError } from "./errors/service-error.js";
export type { CallByPath, FetchStyleOptions, FetchStyleResult, ParseAs, ParsedBody } from "./fetch-style.js";
export type { CallOptions, Credentials, FetchLike } from "./options.js";
