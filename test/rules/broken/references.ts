import { append, edit, write, type Case } from "../support.js";
import { CLUSTER_ID, ERROR_BODY, OPERATION, PROJECT_ID, RESULT, ROOT, TO_PROJECT_ID, TO_RESULT } from "./real.js";

const WRITE_PATH = "Write the relative path of a file.";
const END_LOOP = "Let one of the references in the loop lead to a real definition.";
const noFile = (path: string, remedy: string) => ({
  rule: "reference-target",
  message: `$ref leads to ${path}, and there is no such file in spec/.`,
  remedy,
});
const notPointer = (path: string) => ({
  rule: "reference-target",
  message: `The part after the # in ${path} is not a JSON pointer.`,
  remedy: "Write it as #/key/key, with %25 for a percent sign.",
});
const loop = (files?: string) => ({
  rule: "reference-loop",
  message: `This $ref only leads back to itself${files === undefined ? "" : `: ${files}`}.`,
  remedy: END_LOOP,
});
const withRef = (path: string) => edit(OPERATION, TO_PROJECT_ID, `$ref: ▸${path}`);
const withPointer = (fragment: string) => edit(OPERATION, TO_RESULT, `$ref: ▸../../components/schemas/StartVpecpResult.yaml${fragment}`);

/** References that do not lead to what they should. */
export const references: Case[] = [
  {
    title: "a misspelled file",
    changes: [withRef("../../components/parameters/projectid.yaml")],
    ...noFile("../../components/parameters/projectid.yaml", "Did you mean ../../components/parameters/project_id.yaml? Otherwise create the file."),
  },
  {
    title: "a file in another folder",
    changes: [withRef("../components/parameters/project_id.yaml")],
    ...noFile("../components/parameters/project_id.yaml", "Did you mean ../../components/parameters/project_id.yaml? Otherwise create the file."),
  },
  {
    title: "another letter case",
    changes: [withRef("../../components/parameters/Project_ID.yaml")],
    ...noFile("../../components/parameters/Project_ID.yaml", "Did you mean ../../components/parameters/project_id.yaml? Otherwise create the file."),
  },
  {
    title: "a file that is to be written",
    changes: [withRef("../../components/headers/Something.yaml")],
    ...noFile("../../components/headers/Something.yaml", "Create the file or correct the path."),
  },
  {
    title: "a folder",
    changes: [withRef("../../components/parameters")],
    ...noFile("../../components/parameters", "Create the file or correct the path."),
  },
  {
    title: "a file outside of spec/",
    changes: [withRef("../../../test/reference/startVpecp.yaml")],
    ...noFile("../../../test/reference/startVpecp.yaml", "Create the file or correct the path."),
  },
  {
    title: "a misspelled path item",
    changes: [edit(ROOT, "$ref: paths/vpc-endpoint/vpcepservice-open.yaml", "$ref: ▸paths/vpc-endpoint/vpcepservice_open.yaml")],
    ...noFile("paths/vpc-endpoint/vpcepservice_open.yaml", "Did you mean paths/vpc-endpoint/vpcepservice-open.yaml? Otherwise create the file."),
  },
  {
    title: "a misspelled pointer",
    changes: [withPointer("#/propertys/action")],
    rule: "reference-target",
    message: "$ref leads to ../../components/schemas/StartVpecpResult.yaml#/propertys/action, but the file has no #/propertys.",
    remedy: 'Did you mean "properties"?',
  },
  {
    title: "a pointer to nothing",
    changes: [withPointer("#/definitions/Result")],
    rule: "reference-target",
    message: "$ref leads to ../../components/schemas/StartVpecpResult.yaml#/definitions/Result, but the file has no #/definitions.",
    remedy: "Correct the part after the #.",
  },
  {
    title: "a pointer without a slash",
    changes: [withPointer("#properties")],
    ...notPointer("../../components/schemas/StartVpecpResult.yaml#properties"),
  },
  {
    title: "a pointer with a bare percent sign",
    changes: [withPointer("#/100%")],
    ...notPointer("../../components/schemas/StartVpecpResult.yaml#/100%"),
  },
  {
    title: "an address",
    changes: [withRef("https://example.org/project_id.yaml")],
    rule: "reference-target",
    message: "$ref leads out of the project: https://example.org/project_id.yaml.",
    remedy: "Copy what you need into spec/ and refer to it with a relative path.",
  },
  {
    title: "backslashes",
    changes: [withRef("..\\..\\components\\parameters\\project_id.yaml")],
    rule: "reference-target",
    message: "The path ..\\..\\components\\parameters\\project_id.yaml has backslashes, which only Windows understands.",
    remedy: "Write ../../components/parameters/project_id.yaml.",
  },
  { title: "a number", changes: [withRef("7")], rule: "reference-target", message: "The value of $ref is not text.", remedy: WRITE_PATH },
  {
    title: "a list",
    changes: [withRef("[project_id.yaml]")],
    rule: "reference-target",
    message: "The value of $ref is not text.",
    remedy: WRITE_PATH,
  },
  {
    title: "a map",
    changes: [withRef("{file: project_id.yaml}")],
    rule: "reference-target",
    message: "The value of $ref is not text.",
    remedy: WRITE_PATH,
  },
  {
    title: "no value",
    changes: [edit(OPERATION, TO_PROJECT_ID, "▸$ref:")],
    rule: "reference-target",
    message: "The value of $ref is not text.",
    remedy: WRITE_PATH,
  },
  { title: "empty text", changes: [withRef('""')], rule: "reference-target", message: "The value of $ref is empty.", remedy: WRITE_PATH },

  { title: "a file that is itself", changes: [write(RESULT, "$ref: ▸StartVpecpResult.yaml\n")], ...loop() },
  { title: "a document that is itself", changes: [write(RESULT, '$ref: ▸"#"\n')], ...loop() },
  { title: "a path item that is itself", changes: [write(OPERATION, "$ref: ▸vpcepservice-open.yaml\n")], ...loop() },
  {
    title: "two files in a circle",
    changes: [write(CLUSTER_ID, "$ref: project_id.yaml\n"), write(PROJECT_ID, "$ref: ▸cluster_id.yaml\n")],
    ...loop("cluster_id.yaml → project_id.yaml → cluster_id.yaml"),
  },
  {
    title: "three files in a circle",
    changes: [
      write(ERROR_BODY, "$ref: Reason.yaml\n"),
      write("spec/components/schemas/Reason.yaml", "$ref: StartVpecpResult.yaml\n"),
      write(RESULT, "$ref: ▸ErrorBody.yaml\n"),
    ],
    ...loop("ErrorBody.yaml → Reason.yaml → StartVpecpResult.yaml → ErrorBody.yaml"),
  },
  { title: "a schema that is all of itself", changes: [append(RESULT, "allOf:\n  - $ref: ▸StartVpecpResult.yaml\n")], ...loop() },
  { title: "a schema that is not itself", changes: [append(RESULT, "not:\n  $ref: ▸StartVpecpResult.yaml\n")], ...loop() },
  {
    title: "two schemas that are each other",
    changes: [append(ERROR_BODY, "allOf:\n  - $ref: StartVpecpResult.yaml\n"), append(RESULT, "anyOf:\n  - $ref: ▸ErrorBody.yaml\n")],
    ...loop("ErrorBody.yaml → StartVpecpResult.yaml → ErrorBody.yaml"),
  },
];
