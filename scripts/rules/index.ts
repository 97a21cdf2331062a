import { bodyExamples } from "./body-examples.js";
import { documentedStatuses } from "./documented-statuses.js";
import { effect } from "./effect.js";
import { knownErrorCodes } from "./known-error-codes.js";
import { layout } from "./layout.js";
import { officialName } from "./official-name.js";
import { openAndClosedBodies } from "./open-and-closed-bodies.js";
import { openAndClosedValues } from "./open-and-closed-values.js";
import { ownWords } from "./own-words.js";
import { pagination } from "./pagination.js";
import { pathParameters } from "./path-parameters.js";
import { possibleValues } from "./possible-values.js";
import { referenceLink } from "./reference-link.js";
import type { Rule } from "./rule.js";
import { singleValues } from "./single-values.js";

/** The project's own lint rules. A new rule is a file beside this one and a line in this list. */
export const rules: readonly Rule[] = [
  layout,
  pathParameters,
  officialName,
  effect,
  referenceLink,
  documentedStatuses,
  bodyExamples,
  openAndClosedBodies,
  openAndClosedValues,
  pagination,
  knownErrorCodes,
  possibleValues,
  ownWords,
  singleValues,
];
