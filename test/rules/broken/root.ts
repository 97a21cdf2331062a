import { append, cut, edit, mark, write, type Case } from "../support.js";
import { ROOT } from "./real.js";

const rule = "root-document";
const VERSION = "Write openapi: 3.1.1. Other kinds and versions of descriptions are not understood here.";
const notMap = {
  rule,
  message: "The root document is not a map of keys and values.",
  remedy: "Write a map with openapi, info, servers, security, tags, paths, components.",
};
const notThere = (key: string) => ({ rule, message: `The root document does not have "${key}".`, remedy: `Add ${key}.` });
const version = (value: string) => ({ rule, message: `The version of OpenAPI is not 3.1: ${value}.`, remedy: VERSION });
const empty = (key: string) => ({ rule, message: `"${key}" is empty.`, remedy: "Restore what it had." });

/** Root documents that are not the root of an OpenAPI 3.1 description. */
export const root: Case[] = [
  { title: "text", changes: [write(ROOT, "▸Cloud Search Service\n")], ...notMap },
  { title: "a list", changes: [write(ROOT, "▸- openapi: 3.1.1\n")], ...notMap },
  { title: "OpenAPI 3.0", changes: [edit(ROOT, "openapi: 3.1.1", "openapi: ▸3.0.0")], ...version("3.0.0") },
  { title: "OpenAPI 3.2", changes: [edit(ROOT, "openapi: 3.1.1", "openapi: ▸3.2.0")], ...version("3.2.0") },
  { title: "a number as version", changes: [edit(ROOT, "openapi: 3.1.1", "openapi: ▸3.1")], ...version("3.1") },
  { title: "a list as version", changes: [edit(ROOT, "openapi: 3.1.1", "openapi: ▸[3.1.1]")], ...version('["3.1.1"]') },
  {
    title: "Swagger 2.0",
    changes: [edit(ROOT, "openapi: 3.1.1", '▸swagger: "2.0"')],
    rule,
    message: 'The root document does not have "openapi".',
    remedy: VERSION,
  },
  {
    title: "no version",
    changes: [edit(ROOT, "openapi: 3.1.1\n", ""), mark(ROOT, "info:")],
    rule,
    message: 'The root document does not have "openapi".',
    remedy: VERSION,
  },
  { title: "no info", changes: [cut(ROOT, "info:\n", "servers:"), mark(ROOT, "openapi:")], ...notThere("info") },
  { title: "no servers", changes: [cut(ROOT, "servers:\n", "security:"), mark(ROOT, "openapi:")], ...notThere("servers") },
  { title: "no security", changes: [cut(ROOT, "security:\n", "tags:"), mark(ROOT, "openapi:")], ...notThere("security") },
  { title: "no tags", changes: [cut(ROOT, "tags:\n", "paths:"), mark(ROOT, "openapi:")], ...notThere("tags") },
  { title: "no paths", changes: [cut(ROOT, "paths:\n", "components:"), mark(ROOT, "openapi:")], ...notThere("paths") },
  { title: "no paths in paths", changes: [cut(ROOT, "paths:\n", "components:", "▸paths: {}\n")], ...empty("paths") },
  { title: "nothing under security", changes: [cut(ROOT, "security:\n", "tags:", "▸security:\n")], ...empty("security") },
  {
    title: "paths, misspelled",
    changes: [edit(ROOT, "paths:\n", "▸pathes:\n")],
    rule,
    message: '"pathes" is not a key of a root document.',
    remedy: 'Did you mean "paths"?',
  },
  {
    title: "an unknown key",
    changes: [append(ROOT, "▸version: 1\n")],
    rule: "struct",
    message: "Property `version` is not expected here.",
    remedy: "Correct the spelling of the key, move it to where it belongs, or delete it.",
  },
];
