export { validating } from "./validate/validating.js";
export { validateRequest, validateResponse, type OperationId, type Violation } from "./validate/violations.js";
