import { append, edit, move, remove, write, type Case } from "../support.js";
import { CLUSTER_ID, CODES, ERROR_BODY, LEDGER, OPERATION, REQUEST, RESULT, ROOT, ROUTE, TO_RESULT } from "./real.js";

const EFFECT = "  x-effect: billable";
const MORE = "  more:\n    description: More.\n";
const odd = (character: string) => ({
  rule: "encoding",
  message: `The file contains the character ${character}, which cannot be told from a space or a hyphen, or cannot be seen.`,
  remedy: "Delete it, or write an ordinary space or hyphen.",
});
const conflict = { rule: "encoding", message: "A merge conflict is not resolved.", remedy: "Keep what is right, and delete the lines with <<<<<<<, ======= and >>>>>>>." };
const blank = (hint: string) => ({ rule: "unfinished-blank", message: "This blank is not filled in.", remedy: hint === "" ? "Write what belongs here." : `Write in its place: ${hint}.` });
const unknown = (key: string, remedy = "Correct the spelling of the key, move it to where it belongs, or delete it.") => ({ rule: "struct", message: `Property \`${key}\` is not expected here.`, remedy });
const LIST = { rule: "struct", remedy: "Write a list: each item on a line of its own, after a hyphen." };
const path = (from: string, to: string) => edit(ROOT, ROUTE, `▸${ROUTE.replace(from, to)}`);

/** What happens when the phone rings. */
export const hurried: Case[] = [
  { title: "a merge conflict", changes: [edit(OPERATION, `${EFFECT}\n`, `▸<<<<<<< HEAD\n${EFFECT}\n=======\n  x-effect: read\n>>>>>>> other\n`)], ...conflict },
  { title: "the end of a merge conflict", changes: [append(CODES, "▸>>>>>>> other\n")], ...conflict },
  { title: "a no-break space", changes: [edit(OPERATION, EFFECT, "  x-effect:▸\u00a0billable")], ...odd("U+00A0") },
  { title: "a space without width", changes: [edit(OPERATION, EFFECT, "  ▸\u200bx-effect: billable")], ...odd("U+200B") },
  { title: "a hyphen of a word processor", changes: [edit(OPERATION, EFFECT, "  x▸\u2011effect: billable")], ...odd("U+2011") },
  { title: "a second byte order mark", changes: [edit(ERROR_BODY, "required:", "▸\ufeffrequired:")], ...odd("U+FEFF") },
  { title: "an emoji for a key", changes: [edit(OPERATION, EFFECT, `  ▸😀: billable\n${EFFECT}`)], ...unknown("😀") },
  { title: "quotes of a word processor", changes: [edit(OPERATION, '    "409":', "    ▸“409”:")], ...unknown("“409”") },
  {
    title: "no space after a colon",
    changes: [edit(OPERATION, EFFECT, "  ▸x-effect:billable")],
    rule: "yaml",
    message: "This line is no key with a value.",
    remedy: "Write a space after the colon of the key, and compare the indentation with the lines around it.",
  },
  { title: "a dash in place of a hyphen", changes: [edit(OPERATION, "    - vpc-endpoint\n", "    ▸– vpc-endpoint\n")], ...LIST, message: "Expected type `array` but got `string`." },
  { title: "a method in capitals", changes: [edit(OPERATION, "post:\n", "▸POST:\n")], ...unknown("POST", 'Did you mean "post"?') },
  { title: "a misspelled effect", changes: [edit(OPERATION, EFFECT, "  ▸x-effekt: billable")], rule: "effect", message: '"x-effekt" has no meaning here.', remedy: 'Did you mean "x-effect"?' },
  { title: "a key with a space in its quotes", changes: [edit(OPERATION, EFFECT, '  ▸"x-effect ": billable')], rule: "effect", message: '"x-effect " has no meaning here.', remedy: 'Did you mean "x-effect"?' },
  { title: "a blank of a snippet", changes: [edit(OPERATION, "summary: Enable the VPC endpoint service", 'summary: "▸FILL IN: in a few words, what it does"')], ...blank("in a few words, what it does") },
  { title: "a blank without a hint", changes: [edit(RESULT, "description: The service accepted", "description: ▸FILL IN")], rule: "unfinished-blank", message: "This blank is not filled in.", remedy: "Write what belongs here." },
  { title: "a blank in the ledger", changes: [append(LEDGER, 'something-new:\n  where: "▸FILL IN: a list of places"\n')], ...blank("a list of places") },
  { title: "required: true at a field", changes: [edit(RESULT, "    type: string\n", "    type: string\n    required: ▸true\n")], ...LIST, message: "Expected type `array` but got `boolean`." },
  { title: "required with one name", changes: [edit(REQUEST, "additionalProperties: false", "additionalProperties: false\nrequired: ▸professionVpcep")], ...LIST, message: "Expected type `array` but got `string`." },
  { title: "additionalProperties in quotes", changes: [edit(REQUEST, "additionalProperties: false", 'additionalProperties: ▸"false"')], rule: "struct", message: "Expected type `Schema` (object) but got `string`.", remedy: "Write keys with values, or refer to a file that has them." },
  { title: "a value twice", changes: [edit(REQUEST, "  professionVpcep:\n    type: boolean\n", "  professionVpcep:\n    type: boolean\n    enum: [true, ▸true]\n")], rule: "no-duplicated-enum-values", message: "Duplicated enum value found: 'true'.", remedy: "Keep one of the equal values." },
  { title: "a default that is no value", changes: [edit(REQUEST, "  professionVpcep:\n    type: boolean\n", `${MORE}    type: string\n    enum: [a, b]\n    default: ▸c\n  professionVpcep:\n    type: boolean\n`)], rule: "oas3-valid-schema-example", message: '"default" property must be equal to one of the allowed values: "a", "b".', remedy: "Correct the example, or the schema if the reference proves it wrong." },
  { title: "a pattern that is none", changes: [edit(CLUSTER_ID, "  minLength: 1", "  minLength: 1\n  ▸pattern: '['")], rule: "oas3-schema", message: '"pattern" property must match format "regex".', remedy: "Correct the value as the OpenAPI 3.1 specification says, or delete the key." },
  { title: "an unknown format", changes: [append(RESULT, `${MORE}    type: string\n    format: ▸datetime\n`)], rule: "possible-values", message: "No tool knows the format datetime.", remedy: "Did you mean date-time?" },
  { title: "bounds that cross each other", changes: [append(RESULT, `${MORE}    type: integer\n    minimum: ▸5\n    maximum: 1\n`)], rule: "possible-values", message: "No value is at least 5 and at most 1.", remedy: "Correct minimum or maximum." },
  { title: "a list of nothing in particular", changes: [append(RESULT, `${MORE}    type: ▸array\n`)], rule: "possible-values", message: "The list does not say what its items are.", remedy: "Add items with their schema." },
  { title: "a misspelled value in a list of types", changes: [edit(RESULT, "    type: string\n", "    type: [string, ▸nul]\n")], rule: "struct", message: '`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null".', remedy: 'Did you mean "null"?' },
  { title: "a reference without the ending", changes: [edit(OPERATION, TO_RESULT, `${TO_RESULT.replace("$ref: ", "$ref: ▸").replace(".yaml", "")}`)], rule: "reference-target", message: "$ref leads to ../../components/schemas/StartVpecpResult, and there is no such file in spec/.", remedy: "Did you mean ../../components/schemas/StartVpecpResult.yaml? Otherwise create the file." },
  { title: "a reference with the other ending", changes: [edit(OPERATION, TO_RESULT, `${TO_RESULT.replace("$ref: ", "$ref: ▸").replace(".yaml", ".yml")}`)], rule: "reference-target", message: "$ref leads to ../../components/schemas/StartVpecpResult.yml, and there is no such file in spec/.", remedy: "Did you mean ../../components/schemas/StartVpecpResult.yaml? Otherwise create the file." },
  { title: "keys beside a reference", changes: [edit(OPERATION, "      $ref: ../../components/responses/OtherAnswer.yaml", "      $ref: ../../components/responses/OtherAnswer.yaml\n      ▸content: {}")], rule: "spec-ref-siblings", message: "Property `content` is not expected here because it is defined alongside `$ref`.", remedy: "Delete the keys beside $ref; they do not count there." },
  { title: "a folder that is named as a file", changes: [write("spec/components/schemas/Sub.yaml/Inner.yaml", "▸type: object\n")], rule: "unreferenced-file", message: "No $ref leads to this file, so it is not part of the description.", remedy: "Refer to it from where it belongs (a path item from openapi.yaml), or delete it." },
  { title: "a renamed file that is still referred to", changes: [move(RESULT, "spec/components/schemas/StartVpecpAnswer.yaml"), edit(OPERATION, "$ref: ../../components/schemas/StartVpecpResult.yaml", "$ref: ▸../../components/schemas/StartVpecpResult.yaml")], rule: "reference-target", message: "$ref leads to ../../components/schemas/StartVpecpResult.yaml, and there is no such file in spec/.", remedy: "Did you mean ../../components/schemas/StartVpecpAnswer.yaml? Otherwise create the file." },
  { title: "the same path twice", changes: [edit(ROOT, "components:\n", `  ▸${ROUTE}:\n    $ref: paths/vpc-endpoint/vpcepservice-open.yaml\ncomponents:\n`)], rule: "yaml", message: `The key ${ROUTE} is already used in this map.`, remedy: "Keep one of the two and delete the other." },
  { title: "a path with two slashes", changes: [path("/clusters", "//clusters")], rule: "layout", message: `The path ${ROUTE.replace("/clusters", "//clusters")} has an empty segment.`, remedy: "Write a parameter as {name}, and one slash between segments." },
  { title: "a parameter that is not closed", changes: [path("{cluster_id}", "{cluster_id")], rule: "layout", message: `The path ${ROUTE.replace("{cluster_id}", "{cluster_id")} has the segment "{cluster_id", which is neither plain text nor one parameter.`, remedy: "Write a parameter as {name}, and one slash between segments." },
  { title: "an operationId with a capital letter", changes: [edit(OPERATION, "operationId: startVpecp", "operationId: ▸StartVpecp")], rule: "official-name", message: 'There are no facts of the reference page for the operationId "StartVpecp".', remedy: "Use the official name with a small first letter, and write test/reference/StartVpecp.yaml from the page." },
  { title: "a link to another revision", changes: [edit(OPERATION, "url: https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3", "url: ▸https://github.com/opentelekomcloud-docs/cloud-search-service/blob/main")], rule: "reference-link", message: "The link does not lead to a page of the described revision of the reference.", remedy: "Link to the .rst page below https://github.com/opentelekomcloud-docs/cloud-search-service/blob/83844ecbef8d785b84ddb3ea2f04611659f658b3/api-ref/source/." },
  { title: "an operation without protection", changes: [edit(OPERATION, EFFECT, `  ▸security: []\n${EFFECT}`)], rule: "layout", message: "security does not belong in an operation.", remedy: "Delete it: what openapi.yaml says holds for every operation." },
  { title: "security of an operation, misspelled", changes: [edit(OPERATION, EFFECT, `  ▸security:\n    - Tokens: []\n${EFFECT}`)], rule: "layout", message: "security does not belong in an operation.", remedy: "Delete it: what openapi.yaml says holds for every operation." },
  { title: "no tag in the list", changes: [edit(OPERATION, "  tags:\n    - vpc-endpoint\n", "  ▸tags: []\n")], rule: "operation-tags", message: 'Operation must have non-empty "tags" array.', remedy: "Use a tag of openapi.yaml, or add the tag there with a description." },
  { title: "an entry of the catalogue that is not indented", changes: [append(CODES, "CSS.7777:\n▸status: 400\n")], rule: "error-codes", message: '"status" is not indented, so it is no part of "CSS.7777".', remedy: "Indent it, and the lines after it that belong there." },
  { title: "an unused response", changes: [write("spec/components/responses/Later.yaml", "▸description: Later.\n")], rule: "unreferenced-file", message: "No $ref leads to this file, so it is not part of the description.", remedy: "Refer to it from where it belongs (a path item from openapi.yaml), or delete it." },
  { title: "a deleted schema", changes: [remove(RESULT), edit(OPERATION, "$ref: ../../components/schemas/StartVpecpResult.yaml", "$ref: ▸../../components/schemas/StartVpecpResult.yaml")], rule: "reference-target", message: "$ref leads to ../../components/schemas/StartVpecpResult.yaml, and there is no such file in spec/.", remedy: "Create the file or correct the path." },
];
