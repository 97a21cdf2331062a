import { OPERATION, PARAMETER, RESULT, ROOT, ROUTE } from "../minimal.js";
import { append, cut, edit, mark, type Change } from "../support.js";

/** Violations of Spectral's rules, each with a mark at the place where it is reported. */
export const spectralCases: Record<string, Change[]> = {
  "operation-tags": [cut(OPERATION, "  tags:\n", "  externalDocs:"), mark(OPERATION, "post:")],
  "operation-tag-defined": [edit(OPERATION, "    - clusters\n", "    - ▸cluster\n")],
  "operation-singular-tag": [edit(OPERATION, "  tags:\n    - clusters\n", "  ▸tags:\n    - clusters\n    - clusters\n")],
  "openapi-tags": [cut(ROOT, "tags:\n", "paths:", "▸tags: []\n")],
  "openapi-tags-alphabetical": [edit(ROOT, "tags:\n", "▸tags:\n  - name: nodes\n    description: Nodes.\n")],
  "openapi-tags-uniqueness": [edit(ROOT, "paths:\n", "  - name: ▸clusters\n    description: Again.\npaths:\n")],
  "info-contact": [cut(ROOT, "  contact:\n", "  license:"), mark(ROOT, "info:")],
  "info-description": [edit(ROOT, "  description: Search as a service.\n", ""), mark(ROOT, "info:")],
  "duplicated-entry-in-enum": [edit(RESULT, "type: string", "type: string\n    ▸enum: [a, a]")],
  "no-eval-in-markdown": [edit(RESULT, "description: ID of the job.", "description: ▸ID eval( of the job.")],
  "no-script-tags-in-markdown": [edit(RESULT, "description: ID of the job.", "description: ▸ID <script of the job.")],
  "path-params": [edit(PARAMETER, "required: true\n", ""), mark(PARAMETER, "name: cluster_id")],
  "path-keys-no-trailing-slash": [edit(ROOT, `${ROUTE}:`, `${ROUTE}/:`), mark(OPERATION, "parameters:")],
  "oas3-examples-value-or-externalValue": [
    edit(
      OPERATION,
      '            restarting:\n              summary: Restarting\n              value:\n                jobId: "1"\n',
      "            ▸restarting:\n              summary: Restarting\n",
    ),
  ],
  "oas3-operation-security-defined": [edit(ROOT, "  - Token: []", "  - ▸Tokn: []")],
  "oas3-server-variables": [edit(ROOT, "default: eu-de", "default: ▸eu-nl")],
  "oas3-valid-media-example": [edit(OPERATION, "rolling: true", "rolling: ▸yes")],
  "oas3-valid-schema-example": [edit(RESULT, "type: string", "type: string\n    default: ▸7")],
};

/** What only the JSON Schema of OpenAPI refuses, and so Spectral's oas3-schema on the bundle. */
export const schemaCases: Record<string, Change[]> = {
  "a parameter with schema and content": [
    append(PARAMETER, "content:\n  application/json:\n    schema:\n      type: string\n"),
    mark(PARAMETER, "name: cluster_id"),
  ],
  "a style that a path parameter cannot have": [append(PARAMETER, "▸style: form\n")],
  "a link that is none": [edit(ROOT, "url: https://example.org/reference", "▸url: example . org")],
  "a license with an identifier and a link": [edit(ROOT, "  license:\n", "  ▸license:\n    url: https://example.org/license\n")],
  "a pattern that is none": [edit(RESULT, "type: string", 'type: string\n    ▸pattern: "["')],
  "a name that is required twice": [edit(RESULT, "required:\n  - jobId\n", "▸required:\n  - jobId\n  - jobId\n")],
  "an operation with a wrong link": [
    edit(OPERATION, "externalDocs:\n", "externalDocs:\n    x-url: 7\n"),
    edit(OPERATION, "    url: https", "    ▸url: https "),
  ],
};
