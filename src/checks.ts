export * from "../generated/checks.js";
export type { Readiness, Reason } from "./checks/check.js";
