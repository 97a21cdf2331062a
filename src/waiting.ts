export * from "../generated/waiting.js";
export { isWaitError } from "./errors/guards.js";
export { WaitError } from "./errors/wait-error.js";
export type { Verdict } from "./waiting/look.js";
export type { Seen } from "./waiting/seen.js";
export type { Progress, Waited, WaitOptions } from "./waiting/wait-for.js";
