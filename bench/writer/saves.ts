/** A mistake that a writer saves, and the file that it is in. */
export interface Save {
  name: string;
  file: string;
  from: string;
  to: string;
}

export const saves: readonly Save[] = [
  { name: "misspelled key in a path item", file: "spec/paths/vpc-endpoint/thesaurus.yaml", from: "summary:", to: "summry:" },
  { name: "missing effect in a path item", file: "spec/paths/vpc-endpoint/thesaurus.yaml", from: "  x-effect: billable\n", to: "" },
  { name: "wrong type in a schema that one operation uses", file: "spec/components/schemas/CreateDictionaryResult.yaml", from: "    type: string\n", to: "    type: integer\n" },
  { name: "missing description of a parameter that all operations use", file: "spec/components/parameters/cluster_id.yaml", from: "description: |", to: "x-description: |" },
  { name: "misspelled path in the root document", file: "spec/openapi.yaml", from: "paths/vpc-endpoint/thesaurus.yaml", to: "paths/vpc-endpoint/thesaurs.yaml" },
  { name: "wrong fact of a page", file: "test/reference/createDictionary.yaml", from: "deprecated: false", to: "deprecated: true" },
  { name: "misspelled key in a recording", file: "test/recordings/createDictionary/200-dual-stack.yaml", from: "method:", to: "methd:" },
];
