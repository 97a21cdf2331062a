import { append, cut, edit, write, type Case } from "../support.js";
import { CODES, LEDGER } from "./real.js";

const LEDGER_FORM = "Write a map with where, reference, chosen and why.";
const CODES_FORM = "Write a map with status, meaning, remedy and retryable.";
const PLACES = "a list of places, each a file below spec/, # and a pointer: paths/<tag>/<path>.yaml#/post";
const ENTRY = "defaults-of-the-request-fields:\n";
const REFERENCE = "  reference: The page states no default for the three optional fields.\n";
const CHOSEN = "  chosen: No default is described.\n";
const WHERE = "    - components/schemas/StartVpecpResult.yaml#/properties/action\n";
const FIRST = "CSS.0001:\n  status: 400\n";

const ledger = (message: string, remedy: string) => ({ rule: "ledger", message, remedy });
const codes = (message: string, remedy: string) => ({ rule: "error-codes", message, remedy });
const noObject = (place: string) => ledger(`There is no object at ${place}.`, "Correct the pointer: a key after each /, as they stand in the file.");

/** The ledger and the catalogue of error codes. */
export const data: Case[] = [
  { title: "the ledger is a list", changes: [write(LEDGER, "▸- where: []\n")], ...ledger("The file is not a map of names to entries.", LEDGER_FORM) },
  { title: "the ledger is text", changes: [write(LEDGER, "▸Nothing.\n")], ...ledger("The file is not a map of names to entries.", LEDGER_FORM) },
  {
    title: "a discrepancy that is text",
    changes: [append(LEDGER, "▸something-else: unclear\n")],
    ...ledger('The discrepancy "something-else" is not a map.', LEDGER_FORM),
  },
  {
    title: "a discrepancy without content",
    changes: [append(LEDGER, "▸something-else:\n")],
    ...ledger('The discrepancy "something-else" is not a map.', LEDGER_FORM),
  },
  {
    title: "a discrepancy without a part",
    changes: [edit(LEDGER, REFERENCE, ""), edit(LEDGER, ENTRY, `▸${ENTRY}`)],
    ...ledger('The discrepancy "defaults-of-the-request-fields" does not have "reference".', "Add it: reference is text."),
  },
  {
    title: "a misspelled part",
    changes: [edit(LEDGER, CHOSEN, CHOSEN.replace("chosen", "▸choosen"))],
    ...ledger('A discrepancy has no "choosen".', 'Did you mean "chosen"?'),
  },
  {
    title: "an unknown part",
    changes: [edit(LEDGER, CHOSEN, `${CHOSEN}  ▸note: Ask again.\n`)],
    ...ledger('A discrepancy has no "note".', "Use only where, reference, chosen and why."),
  },
  { title: "a part that is no text", changes: [edit(LEDGER, CHOSEN, "  chosen: ▸7\n")], ...ledger('"chosen" must be text.', "Correct the value.") },
  { title: "a part without words", changes: [edit(LEDGER, CHOSEN, '  chosen: ▸" "\n')], ...ledger('"chosen" must be text.', "Correct the value.") },
  {
    title: "a place that is text",
    changes: [edit(LEDGER, `  where:\n${WHERE}`, `  where: ▸${WHERE.slice(6)}`), edit(LEDGER, `${WHERE.slice(6)}    - components/schemas/ErrorBody.yaml#\n`, WHERE.slice(6))],
    ...ledger(`"where" must be ${PLACES}.`, "Correct the value."),
  },
  {
    title: "no places",
    changes: [cut(LEDGER, `  where:\n${WHERE}`, "  reference:", "  where: ▸[]\n")],
    ...ledger(`"where" must be ${PLACES}.`, "Correct the value."),
  },
  {
    title: "a place without a pointer",
    changes: [edit(LEDGER, WHERE, WHERE.replace("- components", "▸- components").replace("#/properties/action", ""))],
    ...ledger(`"where" must be ${PLACES}.`, "Correct the value."),
  },
  {
    title: "a pointer to nothing",
    changes: [edit(LEDGER, WHERE, WHERE.replace("- ", "- ▸").replace("action", "actoin"))],
    ...noObject("components/schemas/StartVpecpResult.yaml#/properties/actoin"),
  },
  {
    title: "a pointer to a value",
    changes: [edit(LEDGER, WHERE, WHERE.replace("- ", "- ▸").replace("properties/action", "type"))],
    ...noObject("components/schemas/StartVpecpResult.yaml#/type"),
  },
  {
    title: "a pointer that is none",
    changes: [edit(LEDGER, WHERE, WHERE.replace("- ", "- ▸").replace("action", "%"))],
    ...noObject("components/schemas/StartVpecpResult.yaml#/properties/%"),
  },
  {
    title: "a pointer to what cannot carry a note",
    changes: [edit(LEDGER, WHERE, WHERE.replace("- ", "- ▸").replace("/action", ""))],
    ...ledger(
      "The object at components/schemas/StartVpecpResult.yaml#/properties cannot have a description, and so cannot carry the note.",
      "Point to an object that can (an operation, a response, a parameter, a schema, an error code), in the file where it is written.",
    ),
  },
  {
    title: "a file that does not exist",
    changes: [edit(LEDGER, WHERE, WHERE.replace("- ", "- ▸").replace("Result", "Results"))],
    ...ledger("There is no file components/schemas/StartVpecpResults.yaml in spec/.", "Did you mean components/schemas/StartVpecpResult.yaml?"),
  },

  {
    title: "a pointer to an error code that does not exist",
    changes: [edit(LEDGER, WHERE, "    - ▸error-codes.yaml#/CSS.0003\n")],
    ...noObject("error-codes.yaml#/CSS.0003"),
  },
  {
    title: "a pointer to a part of an error code",
    changes: [edit(LEDGER, WHERE, "    - ▸error-codes.yaml#/CSS.0001/status\n")],
    ...noObject("error-codes.yaml#/CSS.0001/status"),
  },

  { title: "the catalogue is a list", changes: [write(CODES, "▸- CSS.0001\n")], ...codes("The file is not a map of names to entries.", CODES_FORM) },
  { title: "the catalogue is text", changes: [write(CODES, "▸none\n")], ...codes("The file is not a map of names to entries.", CODES_FORM) },
  { title: "a code without content", changes: [append(CODES, "▸CSS.7777:\n")], ...codes('The code "CSS.7777" is not a map.', CODES_FORM) },
  {
    title: "a code without a meaning",
    changes: [cut(CODES, `${FIRST}  meaning:`, "  remedy:", `▸${FIRST}`)],
    ...codes('The code "CSS.0001" does not have "meaning".', "Add it: meaning is text."),
  },
  {
    title: "a misspelled part of a code",
    changes: [cut(CODES, `${FIRST}`, "  meaning:", FIRST.replace("status", "▸statsu"))],
    ...codes('A code has no "statsu".', 'Did you mean "status"?'),
  },
  {
    title: "a status in quotes",
    changes: [edit(CODES, FIRST, FIRST.replace("400", '▸"400"'))],
    ...codes('"status" must be an HTTP status from 200 to 599, without quotes.', "Correct the value."),
  },
  {
    title: "a status that is none",
    changes: [edit(CODES, FIRST, FIRST.replace("400", "▸4000"))],
    ...codes('"status" must be an HTTP status from 200 to 599, without quotes.', "Correct the value."),
  },
  {
    title: "no in place of false",
    changes: [append(CODES, "CSS.7777:\n  status: 400\n  meaning: Something.\n  remedy: Wait.\n  retryable: ▸no\n")],
    ...codes('"retryable" must be true or false.', "Correct the value."),
  },
  {
    title: "a name that is no code",
    changes: [append(CODES, "▸CSS.77:\n  status: 400\n  meaning: Something.\n  remedy: Wait.\n  retryable: true\n")],
    ...codes('"CSS.77" is not an error code of this service.', "Write CSS, a full stop and four digits, as the reference does."),
  },
  {
    title: "a code twice",
    changes: [append(CODES, "▸CSS.0001:\n  status: 400\n")],
    rule: "yaml",
    message: "The key CSS.0001 is already used in this map.",
    remedy: "Keep one of the two and delete the other.",
  },
];
