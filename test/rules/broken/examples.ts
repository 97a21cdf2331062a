import { cut, edit, write, type Case } from "../support.js";
import { CLUSTER_ID, CODES, ERROR_BODY, OPERATION, RESULT, ROOT } from "./real.js";

const CORRECT_EXAMPLE = "Correct the example, or the schema if the reference proves it wrong.";
const DOMAIN_NAME = "            summary: With a private domain name\n            value:\n              endpointWithDnsName: true\n";
const unlike = (what: string) => ({
  rule: "no-invalid-media-type-examples",
  message: `Example value must conform to the schema: ${what}.`,
  remedy: CORRECT_EXAMPLE,
});
const domainName = (line: string) => edit(OPERATION, DOMAIN_NAME, DOMAIN_NAME.replace("endpointWithDnsName: true", line));
const code = (name: string) => ({
  rule: "known-error-codes",
  message: `${name} is not in the catalogue of error codes.`,
  remedy: "Correct the code, or add it to error-codes.yaml if the reference documents it.",
});

/** Examples that do not fit, and schemas that no example can fit; error codes that do not exist. */
export const examples: Case[] = [
  {
    title: "an example of a wrong type",
    changes: [domainName('endpointWithDnsName: ▸"yes"')],
    ...unlike("`endpointWithDnsName` property type must be boolean"),
  },
  {
    title: "an example with a misspelled field",
    changes: [domainName("▸endpointWithDNSName: true")],
    ...unlike("must NOT have additional properties `endpointWithDNSName`"),
  },
  {
    title: "an answer with a field that nobody described",
    changes: [
      edit(OPERATION, "                action: createVpcepservice\n", "                action: createVpcepservice\n                ▸state: new\n"),
    ],
    ...unlike("must NOT have unevaluated properties `state`"),
  },
  {
    title: "an answer without a required field",
    changes: [edit(OPERATION, "                action: createVpcepservice\n", "                ▸{}\n")],
    ...unlike("must have required property 'action'"),
  },
  {
    title: "an answer with another constant",
    changes: [edit(OPERATION, "                action: createVpcepservice\n", "                action: ▸openVpcepservice\n")],
    ...unlike("`action` property must be equal to constant"),
  },
  {
    title: "an example that breaks a condition",
    changes: [
      edit(
        OPERATION,
        "            value:\n              endpointWithDnsName: true\n              professionVpcep: true\n",
        "            value:\n              ▸endpointWithDnsName: true\n              professionVpcep: false\n",
      ),
    ],
    ...unlike("must NOT be valid"),
  },
  {
    title: "a parameter with a wrong example",
    changes: [edit(CLUSTER_ID, "    value: ", "    value: ▸7 # ")],
    rule: "no-invalid-parameter-examples",
    message: "Example value must conform to the schema: type must be string.",
    remedy: CORRECT_EXAMPLE,
  },
  {
    title: "an example without a value",
    changes: [
      cut(
        OPERATION,
        "            private-domain-name:\n".slice(2),
        "          no-options:",
        "          ▸private-domain-name:\n            summary: None\n",
      ),
    ],
    rule: "oas3-examples-value-or-externalValue",
    message: 'Examples must have either "value" or "externalValue" field.',
    remedy: "Add value with the example.",
  },
  {
    title: "an example with two values",
    changes: [
      edit(OPERATION, DOMAIN_NAME, DOMAIN_NAME.replace("value:", "▸value:").concat("            externalValue: https://example.org/1\n")),
    ],
    rule: "no-example-value-and-externalValue",
    message: "Example object can have either `value` or `externalValue` fields.",
    remedy: "Keep value and delete externalValue.",
  },
  {
    title: "a field that is renamed in the schema only, so that several examples are wrong",
    changes: [
      edit(ERROR_BODY, "  - error_msg\n", ""),
      edit(ERROR_BODY, "  error_msg:\n", "  error_message:\n"),
      write(OPERATION, (text) => text.replace("error_msg: Incorrect", "▸error_msg: Incorrect")),
    ],
    ...unlike("must NOT have unevaluated properties `error_msg`. The same is wrong in 5 more"),
  },
  {
    title: "a type that contradicts its constant",
    changes: [edit(RESULT, "    type: string\n    const: ", "    type: integer\n    const: ▸")],
    rule: "no-enum-type-mismatch",
    message: 'The `const` value must be of the same type as the `type` field: expected "integer" but received "string".',
    remedy: "Correct the value, or the type if the reference proves it wrong.",
  },
  {
    title: "a required field that does not exist",
    changes: [edit(RESULT, "  - action\n", "  - action\n  - ▸acton\n")],
    rule: "no-required-schema-properties-undefined",
    message: "Required property 'acton' is not defined.",
    remedy: "Correct the name, or describe the property under properties.",
  },
  {
    title: "a field that is required twice",
    changes: [edit(RESULT, "required:\n  - action\n", "▸required:\n  - action\n  - action\n")],
    rule: "oas3-schema",
    message: '"required" property must not have duplicate items (items ## 1 and 0 are identical).',
    remedy: "Correct the value as the OpenAPI 3.1 specification says, or delete the key.",
  },

  { title: "an unknown error code in a text", changes: [edit(OPERATION, "`CSS.0063`", "`▸CSS.0009`")], ...code("CSS.0009") },
  { title: "an unknown error code in an example", changes: [edit(OPERATION, "error_code: CSS.0031", "error_code: ▸CSS.0003")], ...code("CSS.0003") },
  {
    title: "an unknown error code in the root document",
    changes: [edit(ROOT, "the error code CSS.0011", "the error code ▸CSS.11")],
    ...code("CSS.11"),
  },
  {
    title: "an error code that left the catalogue",
    changes: [cut(CODES, "CSS.0063:\n", "\nCSS.".slice(1)), edit(OPERATION, "`CSS.0063`", "`▸CSS.0063`")],
    ...code("CSS.0063"),
  },
];
