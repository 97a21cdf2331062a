import { OPERATION, RESULT } from "../minimal.js";
import { append, edit, type Change, type RuleCases } from "../support.js";

const LIST = `  jobs:
    type: array
    description: The jobs.
    items:
      $ref: Job.yaml
  page:
    $ref: Page.yaml
`;
const PAGE = "type: object\ndescription: Where in the list.\nproperties:\n  total:\n    type: integer\n    description: How many there are.\n";
const JOB = "type: object\ndescription: A job.\nallOf:\n  - type: object\n    properties:\n      id:\n        type: string\n        description: Its name.\n";
const PARAMETERS = ["begin", "size"].map((name) => `    - name: ${name}\n      in: query\n      description: Where or how many.\n      schema:\n        type: integer\n`).join("");
const PAGINATION = "  x-pagination:\n    offset: begin\n    first: 0\n    counts: items\n    limit: size\n    items: /jobs\n    total: /page/total\n    key: /id\n";

/** The operation gives a list in parts; what is said of the parts is changed. */
const list = (from: string, to: string): Change[] => [
  append(RESULT, LIST),
  (files) => ({ ...files, "spec/components/schemas/Page.yaml": PAGE, "spec/components/schemas/Job.yaml": JOB }),
  edit(OPERATION, "  x-repeat: unsafe\n", `  x-repeat: unsafe\n  parameters:\n${PARAMETERS}${PAGINATION.replace(from, to)}`),
];

const POINTER = "a JSON pointer to the number of all items";
const OFFSET = "the name of the query parameter that says where an answer begins";

/** A second list, of which the items stand under the same name. */
const SECOND = `get:
  operationId: listJobs
${PAGINATION}  parameters:
${PARAMETERS}  responses:
    "200":
      description: The jobs.
      content:
        application/json:
          schema:
            $ref: ../../components/schemas/RestartResult.yaml
`;

export const pagination: RuleCases = {
  violating: [
    { title: "a missing part", changes: list("  x-pagination:\n    offset: begin\n", "  ▸x-pagination:\n"), message: "x-pagination does not have offset.", remedy: `Add offset: ${OFFSET}.` },
    { title: "an unknown part", changes: list("    first: 0\n", "    first: 0\n    last: ▸9\n"), message: "x-pagination has no last.", remedy: "Use only offset, first, counts, limit, items, total, key." },
    { title: "a parameter that does not exist", changes: list("offset: begin", "offset: ▸start"), message: 'offset of x-pagination is "start", which is no query parameter of this operation.', remedy: `Write ${OFFSET}.` },
    { title: "a parameter of the path", changes: list("limit: size", "limit: ▸cluster_id"), message: 'limit of x-pagination is "cluster_id", which is no query parameter of this operation.', remedy: "Write the name of the query parameter that limits the items of an answer." },
    { title: "a first offset that is no number", changes: list("first: 0", "first: ▸zero"), message: 'first of x-pagination is "zero", which is not a whole number.', remedy: "Write the offset of the first item or page, a whole number." },
    { title: "counting of something else", changes: list("counts: items", "counts: ▸lines"), message: 'counts of x-pagination is "lines", which is not one of its values.', remedy: "Write items or pages." },
    { title: "items that are no list", changes: list("items: /jobs", "items: ▸/jobId"), message: 'items of x-pagination is "/jobId", where the answer 200 has no array.', remedy: "Write a JSON pointer to the items in the answer." },
    { title: "a total that does not exist", changes: list("/page/total", "▸/page/count"), message: 'total of x-pagination is "/page/count", where the answer 200 has no integer.', remedy: `Write ${POINTER}.` },
    { title: "a total that is no pointer", changes: list("/page/total", "▸page.total"), message: 'total of x-pagination is "page.total", where the answer 200 has no integer.', remedy: `Write ${POINTER}.` },
    { title: "a key that no item has", changes: list("/id", "▸/name"), message: 'key of x-pagination is "/name", where an item of the answer 200 has nothing.', remedy: "Write a JSON pointer, in an item, to what tells it from the others." },
    { title: "two lists that would be called the same", changes: [...list("items: /jobs", "items: ▸/jobs"), append(OPERATION, SECOND)], message: "The list of restartCluster would be called allJobs, as that of listJobs is.", remedy: "Keep x-pagination at one of the two." },
  ],
  passing: {
    "a list in parts, with its total behind a reference": list("", ""),
    "a list that counts pages": list("first: 0\n    counts: items", "first: 1\n    counts: pages"),
  },
};
