import type { Outcomes } from "./program.js";

/** What the program sees on every runtime. */
export const expected: Outcomes = {
  success: { action: "createVpcepservice" },
  refusal: { name: "ServiceError", code: "CSS.0029" },
  timeout: { name: "TimeoutError", code: "TIMED_OUT" },
  "no connection": { name: "ConnectionError", code: "CONNECTION_FAILED" },
  signed: { action: "createVpcepservice" },
};
