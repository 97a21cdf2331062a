import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow } from "../../scripts/description/source.js";
import { project } from "../../scripts/project.js";

const ajv = new Ajv2020({ allErrors: true });
const validatorOf = (name: string) => ajv.compile(JSON.parse(readFileSync(path.join(project.root, "scripts", "schemas", `${name}.json`), "utf8")) as object);

describe("the schemas that editors complete and check with", () => {
  it.each([
    ["discrepancies", [path.join(project.spec, "discrepancies.yaml")]],
    ["error-codes", [path.join(project.spec, "error-codes.yaml")]],
    ["recording", filesBelow(path.join(project.test, "recordings"))],
  ])("%s accepts what is in the project", (name, files) => {
    const validate = validatorOf(name);
    for (const file of files) expect(validate(parse(readFileSync(file, "utf8"))), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  });

  it.each([
    ["discrepancies", { "no-why": { where: ["openapi.yaml#/info"], reference: "a", chosen: "b" } }],
    ["discrepancies", { "no-pointer": { where: ["openapi.yaml"], reference: "a", chosen: "b", why: "c" } }],
    ["error-codes", { "CSS.0001": { status: "400", meaning: "a", remedy: "b", retryable: false } }],
    ["error-codes", { "CSS.1": { status: 400, meaning: "a", remedy: "b", retryable: false } }],
    ["recording", { source: "a", request: { method: "POST", path: "v1.0", headers: {} }, response: { status: 200 } }],
    ["recording", { source: "a", request: { method: "POST", path: "/v1.0", headers: {}, note: "" }, response: { status: 200 } }],
  ])("%s refuses %j", (name, value) => {
    expect(validatorOf(name)(value)).toBe(false);
  });
});
