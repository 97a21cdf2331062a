export * from "../generated/pagination.js";
export { isPaginationError } from "./errors/guards.js";
export { PaginationError, type PaginationFault } from "./errors/pagination-error.js";
