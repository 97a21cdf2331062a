/** The package where `node:crypto` exists: the same, with faster signatures. Chosen by the export condition `node`. */
export * from "./index.js";
export { accessKey } from "./credentials/access-key.node.js";
