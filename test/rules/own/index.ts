import type { RuleCases } from "../support.js";
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
import { singleValues } from "./single-values.js";

/** The proof of each own rule, by its name. */
export const casesByRule: Record<string, RuleCases> = {
  "body-examples": bodyExamples,
  "documented-statuses": documentedStatuses,
  effect,
  "known-error-codes": knownErrorCodes,
  layout,
  "official-name": officialName,
  "open-and-closed-bodies": openAndClosedBodies,
  "open-and-closed-values": openAndClosedValues,
  "own-words": ownWords,
  pagination,
  "path-parameters": pathParameters,
  "possible-values": possibleValues,
  "reference-link": referenceLink,
  "single-values": singleValues,
};
