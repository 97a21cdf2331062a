import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { BARE_MISTAKES, compilers, consumerFile, typeCheck, type Settings } from "./support/compiler.js";

const all: Settings[] = (["node16", "bundler"] as const).flatMap((resolution) =>
  [true, false].flatMap((exactOptionalPropertyTypes) =>
    (["browser", "node"] as const).map((environment) => ({ resolution, exactOptionalPropertyTypes, environment })),
  ),
);

/** Two settings in which every choice occurs: the compilers written in JavaScript take ten times as long. */
const opposites = all.filter(({ resolution, exactOptionalPropertyTypes, environment }) =>
  resolution === "node16" ? exactOptionalPropertyTypes && environment === "node" : !exactOptionalPropertyTypes && environment === "browser",
);

const cases = compilers.flatMap((compiler) =>
  (compiler === "typescript7" ? all : opposites).map((settings) => {
    const { resolution, exactOptionalPropertyTypes, environment } = settings;
    return [`${compiler}, ${resolution}, ${environment === "node" ? "Node" : "browser"} types, ${exactOptionalPropertyTypes ? "exact" : "inexact"} optional properties`, compiler, settings] as const;
  }),
);

/** The errors that the comments of mistakes.ts announce, each for the line below. */
const announced = readFileSync(consumerFile("mistakes.ts"), "utf8")
  .split("\n")
  .flatMap((line, index) => {
    const [, codes] = /^\/\/ @ts-expect-error (\S+)/.exec(line) ?? [];
    return codes ? [{ file: BARE_MISTAKES, line: index + 2, code: expect.toBeOneOf(codes.split("|")) }] : [];
  });

describe.concurrent("a strict program compiles, and every mistake is refused for what is wrong with it", { timeout: 180_000 }, () => {
  test.each(cases)("%s", async (_, compiler, settings) => {
    expect(announced.length).toBeGreaterThan(20);
    expect(await typeCheck(compiler, inject("consumer"), settings)).toEqual(announced);
  });
});
