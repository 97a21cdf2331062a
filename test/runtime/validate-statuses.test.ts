import { expect, it, vi } from "vitest";
import { validateResponse } from "../../src/validate.js";

vi.mock("../../generated/validators.js", () => {
  const saying = (message: string) => Object.assign(() => false, { errors: [{ instancePath: "", keyword: "type", params: {}, message }] });
  return {
    validators: {
      some: { request: saying("request"), responses: { 200: saying("200"), "4XX": saying("4XX"), 404: saying("404"), default: saying("default") } },
      few: { request: saying("request"), responses: { 200: saying("200") } },
    },
  };
});

it.each([
  ["some", 200, ["200"]],
  ["some", 404, ["404"]],
  ["some", 400, ["4XX"]],
  ["some", 503, ["default"]],
  ["few", 200, ["200"]],
  ["few", 503, []],
])("of the operation %s, status %i is judged by what the description has for it", (id, status, expected) => {
  expect(validateResponse(id as "startVpecp", status, {}).map(({ message }) => message)).toEqual(expected);
});
