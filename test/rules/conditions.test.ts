import { describe, expect, it } from "vitest";
import { loadDescription } from "../../scripts/description/load.js";
import { lintConditions } from "../../scripts/lint/conditions.js";
import { lintDescription } from "../../scripts/lint/lint.js";
import { filesOf, whole } from "./broken/real.js";
import { apply, edit, expected, inProject, remove, tell, write, type Case, type Change } from "./support.js";

const FILE = "spec/conditions.yaml";
const description = filesOf("spec");

/** Conditions in which each thing stands once. */
const CONDITIONS = `waits:
  serviceOn:
    summary: The service is on.
    finished:
      - read: showVpcepConnection
        status: 200
        body:
          /connections/0/status: [accepted, null]
        means: it is on
    failed:
      - read: showClusterDetail
        status: 404
        code: CSS.0022
        means: the cluster is gone
checks:
  stopVpecp:
    read: listClustersDetails
    needs:
      - at: /clusters/0/actions
        is: [[], null]
        otherwise: something is going on
      - at: /totalSize
        is: [1]
        otherwise: there are others
`;

const changed = (from: string, to: string): Change[] => [write(FILE, CONDITIONS), edit(FILE, from, to)];
const broken = (title: string, from: string, to: string, message: string, remedy: string): Case => ({ title, changes: changed(from, to), rule: "conditions", message, remedy });
const CHECKS = CONDITIONS.slice(CONDITIONS.indexOf("checks:"));
const FAILED = CONDITIONS.slice(CONDITIONS.indexOf("    failed:"), CONDITIONS.indexOf("checks:"));
const WAIT = "Write a map with summary, finished and failed.";

const form: Case[] = [
  { title: "a list", changes: [write(FILE, "▸- waits\n")], rule: "conditions", message: "The file is not a map.", remedy: "Write a map with waits and checks." },
  { title: "text", changes: [write(FILE, "▸none\n")], rule: "conditions", message: "The file is not a map.", remedy: "Write a map with waits and checks." },
  broken("a misspelled section", "waits:", "▸wait:", 'A file has no "wait".', 'Did you mean "waits"?'),
  broken("a section that is a list", CHECKS, "checks: ▸[]\n", '"checks" must be a map of operations to what is checked before them.', "Correct the value."),
  broken("a wait that is text", "  serviceOn:\n", "  ▸other: on\n  serviceOn:\n", 'The wait "other" is not a map.', WAIT),
  broken("a name that is none", "serviceOn", "▸service-on", '"service-on" cannot be part of a function\'s name.', "Use letters and digits, begin with a small letter, and each further word with a capital one."),
  broken("a wait without a summary", "  serviceOn:\n    summary: The service is on.\n", "  ▸serviceOn:\n", 'The wait "serviceOn" does not have "summary".', "Add it: summary is text."),
  broken("signs that are a map", FAILED, "    failed: ▸{}\n", '"failed" must be a list of signs.', "Correct the value."),
  broken("a sign that is text", "    failed:\n", "    failed:\n      - ▸gone\n", "This sign is not a map.", "Write a map with read, status, code, body and means."),
  broken("a sign without a meaning", "      - read: showClusterDetail\n        status: 404\n        code: CSS.0022\n        means: the cluster is gone\n", "      - ▸read: showClusterDetail\n        status: 404\n", 'This sign does not have "means".', "Add it: means is text."),
  broken("a status in quotes", "status: 404", 'status: ▸"404"', '"status" must be an HTTP status, without quotes.', "Correct the value."),
  broken("a place that is no pointer", "        body:\n          /connections/0/status", "        body:\n          ▸connections", '"body" must be a map of JSON pointers to lists of values.', "Correct the value."),
  broken("one value in place of a list", "        body:\n          /connections/0/status: [accepted, null]", "        body:\n          ▸/connections/0/status: accepted", '"body" must be a map of JSON pointers to lists of values.', "Correct the value."),
  broken("a need without a list of values", "is: [1]", "is: ▸1", '"is" must be a list of values, null standing for none.', "Correct the value."),
  broken("a misspelled part of a need", "otherwise: there are others", "▸otherwize: there are others", 'A need has no "otherwize".', 'Did you mean "otherwise"?'),
];

const agreement: Case[] = [
  broken("a read that does not exist", "read: showVpcepConnection", "read: ▸showVpecpConnection", "There is no operation showVpecpConnection.", "Did you mean showVpcepConnection?"),
  broken("a read that changes something", "read: showClusterDetail", "read: ▸stopVpecp", "stopVpecp does not only read.", "Use an operation whose x-effect is read."),
  broken("reads that are given different things", "read: showClusterDetail", "read: ▸listClustersDetails", "listClustersDetails is given project_id, the first read of the wait cluster_id, project_id.", "Use reads with the same parameters in their paths."),
  broken("a status that is not documented", "status: 200", "status: ▸201", "showVpcepConnection does not document status 201.", "Use one of 200, 400, 409, 412."),
  broken("an unknown error code", "CSS.0022", "▸CSS.0222", "CSS.0222 is not in the catalogue of error codes.", "Correct the code."),
  broken("a status that the code does not have", "status: 404", "status: ▸400", "CSS.0022 does not come with status 400.", "Write 404, as error-codes.yaml has it."),
  broken("a field that does not exist", "/connections/0/status", "▸/connections/0/state", "There is no /connections/0/state of showVpcepConnection.", "Point to a field of its answer 200."),
  broken("an unknown value", "[accepted, null]", "[▸acepted, null]", '"acepted" is no known value of /connections/0/status of showVpcepConnection.', 'Use one of "accepted", "rejected".'),
  broken("a value of another type", "is: [1]", 'is: [▸"1"]', '/totalSize of listClustersDetails is never "1".', "Write a value of the type integer."),
  broken("a check before what does not exist", "stopVpecp:", "▸stopVpcep:", "There is no operation stopVpcep.", "Did you mean stopVpecp?"),
  broken("a check by what does not exist", "read: listClustersDetails", "read: ▸listClusterDetails", "There is no operation listClusterDetails.", "Did you mean listClustersDetails?"),
  broken("a need of a field that does not exist", "at: /totalSize", "at: ▸/total_size", "There is no /total_size of listClustersDetails.", "Point to a field of its answer 200."),
];

describe("one finding for conditions with", () => {
  it.each([...form, ...agreement])("$title", async (broken) => {
    const { findings, marks } = await lint(broken.changes);
    expect(findings).toEqual(expected(broken, marks));
  });
});

describe("no finding for", () => {
  it.each<[string, Change[]]>([
    ["the conditions of this project", []],
    ["conditions that speak of everything", [write(FILE, CONDITIONS)]],
    ["waits alone", [write(FILE, CONDITIONS.slice(0, CONDITIONS.indexOf("checks:")))]],
    ["no conditions", [remove(FILE)]],
  ])("%s", async (_, changes) => {
    expect((await lint(changes)).findings).toEqual([]);
  });
});

it("lint tells of them", async () => {
  const { files, marks } = apply(whole, changed("CSS.0022", "▸CSS.0222"));
  await inProject(files, async (project) => {
    expect(tell((await lintDescription(project)).findings, project)).toMatchObject([{ at: marks[0], rule: "conditions" }]);
  });
});

async function lint(changes: readonly Change[]) {
  const { files, marks } = apply(description, changes);
  return inProject(files, async (project) => {
    const { sources, findings } = loadDescription(project);
    return { findings: tell(findings.length > 0 ? findings : await lintConditions(project, sources), project), marks };
  });
}
