import { remove, write, type Case } from "../support.js";
import { CLUSTER_ID, CODES, LEDGER, OPERATION, PROJECT_ID, RESULT, ROOT, TOKEN } from "./real.js";

const SAVE = "Save the file with the encoding UTF-8.";
const FILE_TYPE = {
  rule: "file-type",
  message: "The description consists of files that end in .yaml; this one does not.",
  remedy: "Write it as YAML and rename it, move it out of spec/, or delete it.",
};
const EMPTY = { rule: "empty-file", message: "The file is empty.", remedy: "Write its content or delete the file." };
const UTF16 = { rule: "encoding", message: "The file is UTF-16, not UTF-8.", remedy: SAVE };
const LOST = {
  rule: "unreferenced-file",
  message: "No $ref leads to this file, so it is not part of the description.",
  remedy: "Refer to it from where it belongs (a path item from openapi.yaml), or delete it.",
};
const control = (name: string) => ({
  rule: "encoding",
  message: `The file contains the control character ${name}.`,
  remedy: "Delete the character. If there are many, the file may be UTF-16: save it with the encoding UTF-8.",
});
const notMap = (what: string, got: string) => ({
  rule: "struct",
  message: `Expected type \`${what}\` (object) but got \`${got}\`.`,
  remedy: "Write keys with values, or refer to a file that has them.",
});

/** Files that are not what the description consists of, or not there. */
export const files: Case[] = [
  {
    title: "no root document",
    changes: [remove(ROOT)],
    at: `${ROOT}:1:1`,
    rule: "missing-file",
    message: "The root document of the description does not exist.",
    remedy: "Restore spec/openapi.yaml.",
  },
  {
    title: "no catalogue of error codes",
    changes: [remove(CODES)],
    at: `${CODES}:1:1`,
    rule: "missing-file",
    message: "The catalogue of error codes does not exist.",
    remedy: "Restore spec/error-codes.yaml.",
  },

  { title: "an empty file", changes: [write(CLUSTER_ID, "")], at: `${CLUSTER_ID}:1:1`, ...EMPTY },
  { title: "a file with nothing but a comment", changes: [write(CLUSTER_ID, "▸# To be written.\n")], ...EMPTY },
  { title: "a file with nothing but ---", changes: [write(CLUSTER_ID, "▸---\n")], ...EMPTY },
  { title: "an empty root document", changes: [write(ROOT, "")], at: `${ROOT}:1:1`, ...EMPTY },
  { title: "an empty ledger", changes: [write(LEDGER, "▸# Nothing is wrong.\n")], ...EMPTY },

  { title: "a path item that is text", changes: [write(OPERATION, "▸later\n")], ...notMap("PathItem", "string") },
  { title: "a path item that is a list", changes: [write(OPERATION, "▸- post\n")], ...notMap("PathItem", "array") },
  { title: "a parameter that is a list", changes: [write(CLUSTER_ID, "▸- cluster_id\n")], ...notMap("Parameter", "array") },
  { title: "a schema that is a list", changes: [write(RESULT, "▸- action\n")], ...notMap("Schema", "array") },
  { title: "a schema that is text", changes: [write(RESULT, "▸string\n")], ...notMap("Schema", "string") },
  { title: "a security scheme that is text", changes: [write(TOKEN, "▸apiKey\n")], ...notMap("SecurityScheme", "string") },

  {
    title: "Latin-1",
    changes: [write(CLUSTER_ID, (text) => Buffer.from(text.replace("\ndescription: |\n", "\ndescription: |\n  F\u00fcr\n"), "latin1"))],
    at: `${CLUSTER_ID}:5:4`,
    rule: "encoding",
    message: "The file is not UTF-8: byte 0xfc is not valid here.",
    remedy: SAVE,
  },
  {
    title: "Latin-1 with a byte that could start a character of UTF-8",
    changes: [write(CLUSTER_ID, (text) => Buffer.from(text.replace("\ndescription: |\n", "\ndescription: |\n  Caf\u00e9 au lait\n"), "latin1"))],
    at: `${CLUSTER_ID}:5:6`,
    rule: "encoding",
    message: "The file is not UTF-8: byte 0xe9 is not valid here.",
    remedy: SAVE,
  },
  {
    title: "a character cut off at the end",
    changes: [write(CLUSTER_ID, Buffer.concat([Buffer.from("name: cluster_id\n# \u00dc "), Buffer.from([0xe2, 0x82])]))],
    at: `${CLUSTER_ID}:2:5`,
    rule: "encoding",
    message: "The file is not UTF-8: byte 0xe2 is not valid here.",
    remedy: SAVE,
  },
  { title: "UTF-16", changes: [write(CLUSTER_ID, (text) => Buffer.from(`\ufeff${text}`, "utf16le"))], at: `${CLUSTER_ID}:1:1`, ...UTF16 },
  {
    title: "UTF-16, big end first",
    changes: [write(CLUSTER_ID, (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16())],
    at: `${CLUSTER_ID}:1:1`,
    ...UTF16,
  },
  {
    title: "UTF-16 without a byte order mark",
    changes: [write(CLUSTER_ID, (text) => Buffer.from(text, "utf16le"))],
    at: `${CLUSTER_ID}:1:2`,
    ...control("U+0000"),
  },
  { title: "a control character", changes: [write(CLUSTER_ID, (text) => text.replace("ID of", "ID ▸\u001bof"))], ...control("U+001B") },

  { title: "an unreferenced file", changes: [write("spec/components/schemas/Unused.yaml", "▸type: object\n")], ...LOST },
  { title: "an unreferenced file in a folder of its own", changes: [write("spec/drafts/later/idea.yaml", "▸idea: yes\n")], ...LOST },
  {
    title: "a path item that the root does not list, with a schema that only it uses",
    changes: [
      write(
        "spec/paths/vpc-endpoint/vpcepservice-close.yaml",
        "▸put:\n  requestBody:\n    content:\n      application/json:\n        schema:\n          $ref: ../../components/schemas/Close.yaml\n",
      ),
      write("spec/components/schemas/Close.yaml", "type: object\n"),
    ],
    ...LOST,
  },
  {
    title: "unreferenced files that refer to each other",
    changes: [
      write("spec/components/schemas/Left.yaml", "▸properties:\n  right:\n    $ref: Right.yaml\n"),
      write("spec/components/schemas/Right.yaml", "properties:\n  left:\n    $ref: Left.yaml\n"),
    ],
    ...LOST,
  },
  { title: "JSON", changes: [write("spec/components/schemas/Unused.json", '▸{"type": "object"}\n')], ...FILE_TYPE },
  { title: "another ending of YAML", changes: [write("spec/components/schemas/Unused.yml", "▸type: object\n")], ...FILE_TYPE },
  { title: "a backup", changes: [write("spec/openapi.yaml.bak", "▸openapi: 3.0.0\n")], ...FILE_TYPE },
  { title: "notes", changes: [write("spec/paths/notes.txt", "▸To do: everything.\n")], ...FILE_TYPE },
  { title: "a file of an operating system", changes: [write("spec/.DS_Store", Buffer.from([0, 1, 2]))], at: "spec/.DS_Store:1:1", ...FILE_TYPE },
  {
    title: "a component that went away",
    changes: [remove(PROJECT_ID), write(OPERATION, (text) => text.replace("- $ref: ", "- $ref: ▸"))],
    rule: "reference-target",
    message: "$ref leads to ../../components/parameters/project_id.yaml, and there is no such file in spec/.",
    remedy: "Create the file or correct the path.",
  },
];
