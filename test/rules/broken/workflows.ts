import { api } from "../../../generated/operations.js";
import { edit, type Case } from "../support.js";

export const WORKFLOW = "spec/workflows/private-access.arazzo.yaml";

const names = (message: string, remedy: string) => ({ rule: "workflow-names", message, remedy });
const OPERATION = "        operationId: $sourceDescriptions.cloud-search.startVpecp\n";
const OUTPUTS = "    outputs:\n      cluster_id: $steps.find.outputs.cluster_id\n      service_name: ";
const START = "          - name: start\n            in: query\n            value: $inputs.position\n          - name: limit\n";
const CHECK = "        operationId: $sourceDescriptions.cloud-search.showClusterDetail\n        parameters:\n          - reference: $components.parameters.cluster\n";
const ENABLE = "      - stepId: enable\n";
/** The first of two workflows. What both have alike is edited together with what comes before it. */
const FIRST = "description: ID of the account that may connect from now on, and no other.\n    parameters:\n      - reference: $components.parameters.token\n      - reference: $components.parameters.project\n    steps:\n      - stepId: find\n        description: Find the cluster in the list of the project.\n        operationId: $sourceDescriptions.cloud-search.listClustersDetails\n        parameters:\n";

/** Workflows that cannot be run as they are written. */
export const workflows: Case[] = [
  { title: "an operation that is not described", changes: [edit(WORKFLOW, OPERATION, OPERATION.replace("startVpecp", "startVpcep").replace("operationId", "▸operationId"))], ...names('There is no operation "startVpcep".', 'Did you mean "startVpecp"?') },
  { title: "an operation without its source, and not described", changes: [edit(WORKFLOW, OPERATION, "        ▸operationId: openVpcep\n")], ...names('There is no operation "openVpcep".', `Use one of ${Object.keys(api.operations).join(", ")}.`) },
  { title: "a source that is not declared", changes: [edit(WORKFLOW, OPERATION, OPERATION.replace("cloud-search", "search").replace("operationId", "▸operationId"))], ...names('There is no source description "search".', "Use one of cloud-search.") },
  { title: "a source that is another file", changes: [edit(WORKFLOW, "    url: ../openapi.yaml", "    ▸url: openapi.yaml")], ...names("openapi.yaml is not the description of this project.", "Write ../openapi.yaml.") },
  { title: "a step that calls nothing", changes: [edit(WORKFLOW, ENABLE, "      - ▸stepId: enable\n"), edit(WORKFLOW, OPERATION, "        workflowId: close-private-access\n")], ...names('The step "enable" calls no operation.', "Add operationId: $sourceDescriptions.<name>.<operationId>.") },
  { title: "a parameter that the operation does not have", changes: [edit(WORKFLOW, FIRST + START, FIRST + START.replace("name: limit", "▸name: limits"))], ...names('There is no parameter of listClustersDetails "query limits".', 'Did you mean "query limit"?') },
  { title: "a parameter in a wrong place", changes: [edit(WORKFLOW, FIRST + START, FIRST + START.replace("- name: start\n            in: query", "- ▸name: start\n            in: header"))], ...names('There is no parameter of listClustersDetails "header start".', "Use one of path project_id, query start, query limit, query datastoreType.") },
  { title: "a required parameter that is missing", changes: [edit(WORKFLOW, "      - stepId: check\n", "      - ▸stepId: check\n"), edit(WORKFLOW, CHECK, CHECK.split("        parameters")[0]!)], ...names('The step "check" lacks the parameter "cluster_id".', "Add it: name: cluster_id, in: path, value: ….") },
  { title: "a parameter of the components that does not exist", changes: [edit(WORKFLOW, "      - stepId: check\n", "      - stepId: check\n"), edit(WORKFLOW, CHECK, `${CHECK}          - ▸reference: $components.parameters.clusters\n`)], ...names('There is no parameter of the components "clusters".', 'Did you mean "cluster"?') },
  { title: "an input that the workflow does not have", changes: [edit(WORKFLOW, FIRST + START, FIRST + START.replace("value: $inputs.position", "▸value: $inputs.place"))], ...names('There is no input "place".', "Use one of token, project_id, cluster_name, position, endpoint_id, account_id.") },
  { title: "a step that does not come before", changes: [edit(WORKFLOW, OUTPUTS, OUTPUTS.replace("cluster_id: $steps.find", "▸cluster_id: $steps.fnd"))], ...names('There is no step before "fnd".', 'Did you mean "find"?') },
  { title: "an output that the step does not have", changes: [edit(WORKFLOW, OUTPUTS, OUTPUTS.replace("cluster_id: $steps.find.outputs.cluster_id", "▸cluster_id: $steps.find.outputs.id"))], ...names('There is no output of the step "find" "id".', "Use one of cluster_id.") },
  { title: "a runtime expression that does not exist", changes: [edit(WORKFLOW, 'condition: $statusCode == 200 || $response.body#/error_code == "CSS.0031"', '▸condition: $answer.statusCode == 200 || $response.body#/error_code == "CSS.0031"')], ...names('There is no runtime expression "$answer".', "Use one of $url, $method, $statusCode, $request, $response, $inputs, $outputs, $steps, $workflows, $sourceDescriptions, $components.") },
  { title: "a step to go to that does not exist", changes: [edit(WORKFLOW, OPERATION, `${OPERATION}        onSuccess:\n          - name: there\n            type: goto\n            ▸stepId: waiting\n`)], ...names('There is no step "waiting".', "Use one of find, check, enable, wait, see, accept, whitelist, verify.") },
  { title: "two steps of one name", changes: [edit(WORKFLOW, "      - stepId: check\n", "      - ▸stepId: find\n")], rule: "stepId-unique", message: "The `stepId` must be unique amongst all steps described in the workflow.", remedy: "Give each step of the workflow a name of its own." },
  { title: "two workflows of one name", changes: [edit(WORKFLOW, "  - workflowId: close-private-access\n", "  - ▸workflowId: open-private-access\n")], rule: "workflowId-unique", message: "Every workflow must have a unique `workflowId`.", remedy: "Give each workflow a name of its own." },
  { title: "a misspelled key", changes: [edit(WORKFLOW, OPERATION, OPERATION.replace("operationId", "▸operationID"))], rule: "struct", message: "Property `operationID` is not expected here.", remedy: 'Did you mean "operationId"?' },
  { title: "an action of an unknown type", changes: [edit(WORKFLOW, OPERATION, `${OPERATION}        onSuccess:\n          - name: there\n            type: ▸jump\n`)], rule: "struct", message: '`type` can be one of the following only: "goto", "end".', remedy: "Use one of these values." },
  { title: "another version of Arazzo", changes: [edit(WORKFLOW, "arazzo: 1.0.1", "▸arazzo: 1.1.0")], rule: "workflow-version", message: "The document is not one of Arazzo 1.0.1.", remedy: "Begin it with arazzo: 1.0.1." },
];
