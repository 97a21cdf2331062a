import type { Case } from "../support.js";
import { agreements } from "./agreements.js";
import { data } from "./data.js";
import { evidence } from "./evidence.js";
import { examples } from "./examples.js";
import { files } from "./files.js";
import { hurried } from "./hurried.js";
import { operations } from "./operations.js";
import { references } from "./references.js";
import { root } from "./root.js";
import { structure } from "./structure.js";
import { yaml } from "./yaml.js";

/** Every mistake with one finding that we promise, by what is broken. */
export const brokenDescriptions: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  ["YAML", yaml],
  ["files", files],
  ["root documents", root],
  ["references", references],
  ["structure", structure],
  ["examples", examples],
  ["operations", operations],
  ["agreements", agreements],
  ["data files", data],
  ["work in a hurry", hurried],
  ["evidence", evidence],
];
