import { closeAccess, openAccess, type Work } from "../../../examples/private-access.js";
import type { FetchLike } from "../../../src/index.js";
import { ACCOUNT, ENDPOINT } from "./schedule.js";

/** The whole job in its two halves, as a program does them. */
export interface Job {
  open(work: Work): Promise<void>;
  close(work: Work): Promise<void>;
  /** What stands between the client and the wire. */
  wire?(fetch: FetchLike): FetchLike;
}

/** The job of the example. */
export const JOB: Job = {
  open: (work) => openAccess(work, "css-shop", [ENDPOINT], [ACCOUNT]),
  close: (work) => closeAccess(work, "css-shop"),
};

/** Jobs with a mistake, and what has to be said of each. */
export const PLANTED: Record<string, { job: Job; said: string }> = {
  "repeats the call that enables after status 500": {
    job: { ...JOB, wire: (fetch) => async (url, init) => (await fetch(url, init).then((first) => (first.status === 500 && url.endsWith("/open") ? fetch(url, init) : first))) },
    said: "enables were sent that may have been heard",
  },
  "repeats the call that enables after a broken connection": {
    job: { ...JOB, wire: (fetch) => (url, init) => fetch(url, init).catch((error: unknown) => (url.endsWith("/open") && !init.signal!.aborted ? fetch(url, init) : Promise.reject(error))) },
    said: "enables were sent that may have been heard",
  },
  "takes 202 for success": {
    job: { ...JOB, open: (work) => JOB.open(work).catch((error) => (error.status === 202 ? undefined : Promise.reject(error))) },
    said: "success was claimed, and the service denies it",
  },
  "takes a wait that was given up for success": {
    job: { ...JOB, close: (work) => JOB.close(work).catch((error) => (error.name === "WaitError" ? undefined : Promise.reject(error))) },
    said: "success was claimed, and the service denies it",
  },
  "does not say what failed": {
    job: { ...JOB, open: (work) => JOB.open(work).catch(({ message }) => Promise.reject(new Error(message))) },
    said: "an error without a type",
  },
  "never ends after a timeout": {
    job: { ...JOB, open: (work) => JOB.open(work).catch((error) => (error.name === "TimeoutError" ? new Promise(() => {}) : Promise.reject(error))) },
    said: "took Infinity ms",
  },
  "leaves a timer": {
    job: { ...JOB, close: (work) => JOB.close(work).finally(() => void setTimeout(() => {}, 1000)) },
    said: "a timer is left",
  },
  "leaves a listener": {
    job: { ...JOB, open: (work) => JOB.open(work).finally(() => work.signal.addEventListener("abort", () => {})) },
    said: "a listener is left",
  },
};
