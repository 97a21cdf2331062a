import { cut, edit, mark, MARK, move, remove, write, type Case, type Change } from "../support.js";
import { FACTS, OPERATION, ROUTE } from "./real.js";

const FOLDER = "test/recordings/startVpecp/";
const CONFLICT = `${FOLDER}409-already-exists.yaml`;
const DUAL = `${FOLDER}200-dual-stack.yaml`;
const REFUSED = `${FOLDER}400-professionVpcep-not-boolean.yaml`;
const COMPARE = "Compare both with the page, and correct this file or the description.";
const COMPARE_FACTS = "Compare both with the page, and correct this file or spec/paths/vpc-endpoint/vpcepservice-open.yaml with what it refers to.";
const recording = (message: string, remedy: string) => ({ rule: "recording", message, remedy });
const facts = (message: string, remedy = COMPARE_FACTS) => ({ rule: "reference", message, remedy });
const notAnExample = (what: string) => recording(`No example of ${what} in the description has this body.`, "Correct the body, or add it to the examples in spec/paths/vpc-endpoint/vpcepservice-open.yaml or what that refers to.");
const markStart = (file: string): Change => write(file, (text) => MARK + text);

/** Recordings and facts that are not in order, or say something else than the description. */
export const evidence: Case[] = [
  { title: "a recording in a misspelled folder", changes: [move(DUAL, "test/recordings/startVpcep/200-dual-stack.yaml"), markStart("test/recordings/startVpcep/200-dual-stack.yaml")], ...recording('The description has no operation "startVpcep".', 'Did you mean "startVpecp"?') },
  { title: "a recording outside of the folders", changes: [move(CONFLICT, "test/recordings/409-already-exists.yaml"), markStart("test/recordings/409-already-exists.yaml")], ...recording("The file does not stand where files of its kind belong.", "Move it to test/recordings/<operationId>/<status>-<what-it-shows>.yaml.") },
  { title: "a deleted recording", changes: [remove(CONFLICT), mark(FACTS, '"409":')], ...recording("No recording shows status 409.", "Write test/recordings/startVpecp/409-<what-it-shows>.yaml.") },
  {
    title: "no recording that breaks a rule of the page",
    changes: [remove(`${FOLDER}400-dual-stack-with-professional-endpoint-off.yaml`), remove(`${FOLDER}400-dual-stack-without-professional-endpoint.yaml`), mark(FACTS, "request:")],
    ...recording("No recording shows a body that is refused for its not.", "Write one in test/recordings/startVpecp/ whose request has violates with rule: not."),
  },
  { title: "a recording of another status than its name says", changes: [edit(CONFLICT, "status: 409", "status: ▸404")], ...recording("The name of the file says status 409, its response 404.", "Correct the status, or rename the file.") },
  { title: "a recording of a status that is not described", changes: [move(CONFLICT, `${FOLDER}404-already-exists.yaml`), edit(`${FOLDER}404-already-exists.yaml`, "status: 409", "status: 404"), edit(`${FOLDER}404-already-exists.yaml`, "  body:\n    error_code", "  ▸body:\n    error_code")], ...notAnExample("the default response") },
  { title: "a recording without a status in its name", changes: [move(CONFLICT, `${FOLDER}already-exists.yaml`), markStart(`${FOLDER}already-exists.yaml`)], ...recording("The file name already-exists.yaml is not <status>-<what-it-shows>.yaml.", "Rename it: 409-, then words with hyphens between them.") },
  { title: "a recording that is empty", changes: [write(CONFLICT, "")], at: `${CONFLICT}:1:1`, rule: "empty-file", message: "The file is empty.", remedy: "Write its content or delete the file." },
  { title: "a recording that is JSON", changes: [move(CONFLICT, CONFLICT.replace("yaml", "json")), markStart(CONFLICT.replace("yaml", "json"))], rule: "file-type", message: "The recordings folder consists of files that end in .yaml; this one does not.", remedy: "Write it as YAML and rename it, move it out of recordings/, or delete it." },
  { title: "a recording with a tab", changes: [edit(CONFLICT, "  status: 409", "▸\tstatus: 409")], rule: "yaml", message: "The line is indented with a tab, which YAML does not allow.", remedy: "Indent with spaces." },
  { title: "a recording with a key twice", changes: [edit(CONFLICT, "  status: 409", "  status: 409\n  ▸status: 409")], rule: "yaml", message: "The key status is already used in this map.", remedy: "Keep one of the two and delete the other." },
  { title: "a recording with a misspelled key", changes: [edit(REFUSED, "  violates:", "  ▸violate:")], ...recording('"violate" is not expected here.', 'Did you mean "violates"?') },
  { title: "a recording with a key too much", changes: [edit(CONFLICT, "  status: 409", "  status: 409\n  ▸time: 12")], ...recording('"time" is not expected here.', "Use only status, headers, body.") },
  { title: "a recording without a source", changes: [cut(CONFLICT, "source: >-", "request:"), markStart(CONFLICT)], ...recording('The file does not have "source".', "Add it: source is a sentence: which page and example of the reference, or a capture with its date; what was composed, and from what.") },
  { title: "a recording with a status in quotes", changes: [edit(CONFLICT, "status: 409", 'status: ▸"409"')], ...recording('"status" must be the HTTP status, a number without quotes.', "Correct the value.") },
  { title: "a recording with a method in small letters", changes: [edit(CONFLICT, "method: POST", "method: ▸post")], ...recording('"method" is "post", which is not one of its values.', "Did you mean POST?") },
  { title: "a recording with another method", changes: [edit(CONFLICT, "method: POST", "method: ▸PUT")], ...recording("startVpecp is POST in the description, not PUT.", COMPARE) },
  { title: "a recording with a misspelled path", changes: [edit(CONFLICT, "path: /v1.0", "path: ▸/v1.1")], ...recording(`The path is not one of ${ROUTE}.`, COMPARE) },
  { title: "a recording with a query that nobody described", changes: [edit(CONFLICT, "path: /v1.0", "path: ▸/v1.0"), edit(CONFLICT, "vpcepservice/open\n", "vpcepservice/open?force=1\n")], ...recording("The description has no query parameter force.", COMPARE) },
  { title: "a recording with a token", changes: [edit(CONFLICT, 'X-Auth-Token: "{token}"', "X-Auth-Token: ▸MIIabcdef")], ...recording("This looks like credentials in a header.", "Put a placeholder in its place, such as {token}; if it is a real one, revoke it.") },
  { title: "a recorded request with a misspelled field", changes: [edit(DUAL, "dualstackEnable", "dualStackEnable"), edit(DUAL, "  body:\n    endpoint", "  body:\n    ▸endpoint")], ...recording("The description refuses the body: additionalProperties.", COMPARE) },
  { title: "a recorded request with a value of another type", changes: [edit(DUAL, "dualstackEnable: true", 'dualstackEnable: ▸"true"')], ...recording("The description refuses the body: type at /dualstackEnable.", COMPARE) },
  { title: "a recorded answer with another constant", changes: [edit(DUAL, "action: create", "action: ▸open")], ...recording("The description refuses the body: const at /action.", COMPARE) },
  { title: "a recording that states another rule", changes: [edit(REFUSED, "rule: type", "rule: const"), mark(REFUSED, "violates:")], ...recording("The body violates type at /professionVpcep, not const at /professionVpcep.", "Let the recording break one rule, and say under violates which.") },
  { title: "a recording of a refusal that no rule demands", changes: [edit(REFUSED, "professionVpcep: ", "professionVpcep: true # "), mark(REFUSED, "violates:")], ...recording("The description accepts the body; it does not violate type at /professionVpcep.", "Correct violates, or the description.") },
  { title: "a body without its media type", changes: [edit(CONFLICT, "response:\n  status: 409\n  headers:\n    Content-Type: application/json\n", "▸response:\n  status: 409\n")], ...recording("A body needs the header Content-Type.", "Add Content-Type: application/json.") },
  { title: "a body of another media type", changes: [edit(CONFLICT, "  status: 409\n  headers:\n    Content-Type: application/json\n", "  status: 409\n  ▸headers:\n    Content-Type: text/plain\n")], ...recording("The body is text/plain here and application/json in the description.", COMPARE) },
  { title: "a recorded answer that is no example", changes: [edit(CONFLICT, "  body:\n    error_code: CSS.0031", "  ▸body:\n    error_code: CSS.0029")], ...notAnExample("the response 409") },
  { title: "an example that nobody recorded", changes: [edit(OPERATION, "            already-exists:\n", "            ▸invented:\n              summary: Invented\n              value:\n                error_code: CSS.0029\n                error_msg: Invented.\n            already-exists:\n")], ...recording("No recording of startVpecp has the body of this example of the response 409.", "Correct the example, or write a recording with it in test/recordings/startVpecp/.") },

  { title: "facts that are not YAML", changes: [write(FACTS, "name: [\n▸")], rule: "yaml", message: 'Before this place, a "[" is opened and not closed.', remedy: 'Close it with "]".' },
  { title: "facts of an operation that nobody describes", changes: [(files) => ({ ...files, "test/reference/stopVpcep.yaml": `▸${files[FACTS] as string}` })], ...facts('The description has no operation "stopVpcep".', "Describe the operation, or correct the name.") },
  { title: "facts without a part", changes: [edit(FACTS, "deprecated: false\n", ""), markStart(FACTS)], ...facts('The file does not have "deprecated".', "Add it: deprecated is true where the title of the page says so, otherwise false.") },
  { title: "facts with a misspelled part", changes: [edit(FACTS, "deprecated: false\n", "▸depricated: false\n")], ...facts('"depricated" is not expected here.', 'Did you mean "deprecated"?') },
  { title: "facts with no for false", changes: [edit(FACTS, "deprecated: false", "deprecated: ▸no")], ...facts('"deprecated" must be true where the title of the page says so, otherwise false.', "Correct the value.") },
  { title: "facts with a misspelled effect", changes: [edit(FACTS, "effect: billable", "effect: ▸bilable")], ...facts('"effect" is "bilable", which is not one of its values.', "Did you mean billable?") },
  { title: "facts with a misspelled type", changes: [edit(FACTS, "professionVpcep: { type: boolean", "professionVpcep: { type: ▸bolean")], ...facts('"type" is "bolean", which is not one of its values.', "Did you mean boolean?") },
  { title: "facts with a misspelled place", changes: [edit(FACTS, "cluster_id: { in: path", "cluster_id: { in: ▸pth")], ...facts('"in" is "pth", which is not one of its values.', "Did you mean path?") },
  { title: "facts with a misspelled status", changes: [edit(FACTS, '  "409":', '  ▸"4O9":')], ...facts('"4O9" cannot stand here.', "Write a map of the documented statuses, in quotes, each with the fields of its body or {}.") },
  { title: "facts with another type", changes: [edit(FACTS, "professionVpcep: { type: boolean", "professionVpcep: { type: ▸string")], ...facts('"type" is "string" here and "boolean" in the description.') },
  { title: "facts with another spelling of a field", changes: [edit(FACTS, "    professionVpcep: ", "    ▸profession_vpcep: ")], ...facts('"profession_vpcep" is called "professionVpcep" in the description.') },
  { title: "facts with a field more", changes: [edit(FACTS, "    professionVpcep: ", "    ▸name: { type: string, mandatory: true }\n    professionVpcep: ")], ...facts('The description does not have "name" in request.fields.') },
  { title: "facts with a field less", changes: [edit(FACTS, "    professionVpcep: { type: boolean, mandatory: false }\n", ""), mark(FACTS, "fields:\n    endpointWithDnsName")], ...facts('The description has "professionVpcep" in request.fields, which is not here.') },
  { title: "facts with another method", changes: [edit(FACTS, "method: POST", "method: ▸PUT")], ...facts('"method" is "PUT" here and "POST" in the description.') },
  { title: "facts with another constant, which aliases repeat", changes: [edit(FACTS, "      error_code: { type: string }", "      error_code: { type: ▸integer }")], ...facts('"type" is "integer" here and "string" in the description.') },
];
