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

/** The errors that the comments of mistakes.ts announce for the line below, by place; `|` where compilers differ. */
const announced = new Map(
  readFileSync(consumerFile("mistakes.ts"), "utf8")
    .split("\n")
    .flatMap((line, index): [string, string][] => {
      const [, codes] = /^\/\/ @ts-expect-error (\S+)/.exec(line) ?? [];
      return codes ? [[`${BARE_MISTAKES}:${index + 2}`, codes]] : [];
    }),
);

describe.concurrent("a strict program compiles, and every mistake is refused for what is wrong with it", { timeout: 180_000 }, () => {
  test.each(cases)("%s", async (_, compiler, settings) => {
    const complaints = await typeCheck(compiler, inject("consumer"), settings);
    const found = complaints.map(({ place, code, message }) => {
      const codes = announced.get(place);
      return codes?.split("|").includes(code) ? `${place} ${codes}` : `${place} ${code} ${message}`;
    });
    expect(announced.size).toBeGreaterThan(20);
    expect(found).toEqual(Array.from(announced, ([place, codes]) => `${place} ${codes}`));
  });
});
