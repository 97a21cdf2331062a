import { violationsIn } from "../../../scripts/agreement/violations.js";
import { description } from "./description.js";

/** What a value breaks in a schema of the description: rule and place, the most general place first. */
export const violations = violationsIn(description);
