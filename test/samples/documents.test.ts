import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { project } from "../../scripts/project.js";
import { faultsOf } from "./support/commands.js";
import { missing, withCurl, withFetch, type RunScript } from "./support/curl.js";
import { blocks, blocksIn, blocksOf, documents, readDocument } from "./support/documents.js";
import { ENVIRONMENT, SERVICES, startService } from "./support/service.js";

const running: Awaited<ReturnType<typeof startService>>[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.close()));
});

const scripts = blocksOf("sh").filter(([, { code }]) => code.includes("curl "));
const ways: [string, RunScript][] = [["fetch", withFetch], ...(missing.length > 0 ? [] : ([["curl", withCurl]] as [string, RunScript][]))];

describe.each(ways)("a script with curl, sent by %s", (_, run) => {
  it.each(scripts)("at %s gets the answer that is shown", async (_, { code, next }) => {
    const service = await startService();
    running.push(service);
    await run(code.replaceAll(SERVICES, service.baseUrl), ENVIRONMENT);
    expect(service.exchanges.map(({ answer }) => answer.status)).toEqual([expect.toSatisfy((status: number) => status < 300)]);
    if (next?.language === "json") expect(service.exchanges[0]!.answer.body).toEqual(JSON.parse(next.code));
  });
});

describe("the documents", () => {
  it("have samples in languages that are checked", () => {
    expect(blocks.filter(({ language }) => !["ts", "sh", "json", "yaml", "text"].includes(language)).map(({ place }) => place)).toEqual([]);
    expect(scripts.length).toBeGreaterThan(1);
  });

  it("show as output only what belongs to a program", () => {
    const outputs = new Set(blocksOf("ts").map(([, { next }]) => next));
    expect(blocksOf("text").filter(([, block]) => !outputs.has(block)).map(([place]) => place)).toEqual([]);
  });

  it("name commands that exist", () => {
    const inBlocks = blocksOf("sh").filter(([, { code }]) => !code.includes("curl ")).flatMap(([place, { code }]) => code.trim().split("\n").map((line) => [place, line] as const));
    const inText = documents.flatMap((name) => Array.from(readDocument(name).matchAll(/`(np[mx] [^`]*)`/g), ([, line]) => [name, line!] as const));
    expect([...inBlocks, ...inText].flatMap(([place, line]) => faultsOf(line).map((fault) => `${place}: ${fault}`))).toEqual([]);
    expect(inBlocks.length).toBeGreaterThan(3);
    expect(inText.length).toBeGreaterThan(3);
  });

  it("name files that exist", () => {
    const named = documents.flatMap((name) => Array.from(readDocument(name).matchAll(/`((?:spec|src|scripts|test|generated|docs|bench|runtimes)\/[^`]*)`/g), ([, file]) => file!)).filter((file) => !/[<*…]/.test(file));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(path.join(project.root, file)))).toEqual([]);
  });

  it("link to files and headings that exist", () => {
    const links = documents.flatMap((name) => Array.from(readDocument(name).matchAll(/\]\((?!https?:|mailto:)([^)]*)\)/g), ([, link]) => [name, link!] as const));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(([name, link]) => !leads(name, link))).toEqual([]);
  });

  it.each(blocksOf("yaml"))("have YAML with keys of our files: %s", (_, { code }) => {
    const schemas = ["recording", "discrepancies", "error-codes"].map((name) => readFileSync(path.join(project.root, ".vscode", "schemas", `${name}.json`), "utf8"));
    const keys = Object.keys(parse(code) as object);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !schemas.some((schema) => schema.includes(`"${key}"`)))).toEqual([]);
  });

  it.each(blocksOf("json"))("have JSON: %s", (_, { code }) => {
    expect(JSON.parse(code)).toBeTypeOf("object");
  });

  it("say the same of the classes of errors", () => {
    const classes = (name: string) => Array.from(readDocument(name).matchAll(/^\| `\w+Error` \| ([^|]*) \|/gm), ([row, meaning]) => `${row.split("`")[1]} ${meaning}`);
    expect(classes("docs/guides/errors.md")).toEqual(classes("README.md"));
    expect(classes("README.md")).toHaveLength(5);
  });
});

describe("a guide", () => {
  const guides = documents.filter((name) => name.startsWith("docs/"));

  it.each(guides)("%s begins with its title and includes what the site can insert", (name) => {
    expect(readDocument(name)).toMatch(/^# \S/);
    expect(Array.from(readDocument(name).matchAll(/^<!-- (.*) -->$/gm), ([, comment]) => comment).filter((comment) => !/^include: (errors|differences|coverage|workflow)$/.test(comment!))).toEqual([]);
  });

  it("is reached from the README", () => {
    expect(guides.filter((name) => !readDocument("README.md").includes(`](${name})`))).toEqual([]);
  });
});

describe("these checks see", () => {
  it.each([
    ["npm run biuld", "npm run biuld does not exist"],
    ["npm ci && npm strat # once", "npm strat does not exist"],
    ["npx vitest run --project packages", "there is no kind of test packages"],
    ["make", "make is not a command that the documents may use"],
  ])("that %j is wrong", (line, fault) => {
    expect(faultsOf(line)).toEqual([fault]);
  });

  it.each(["npm cit", "npm run build && npm test", "npx vitest run --project <kind>"])("that %j is right", (line) => {
    expect(faultsOf(line)).toEqual([]);
  });

  it("which block follows which", () => {
    const [first, second, third] = blocksIn("a.md", "# A\n\n```ts\na\n```\n\n```text\nb\n```\n\nText.\n\n   ```sh\n   c\n   ```\n");
    expect([first, second, third].map((block) => [block!.place, block!.language, block!.code, block!.next?.code])).toEqual([
      ["a.md:3", "ts", "a\n", "b\n"],
      ["a.md:7", "text", "b\n", undefined],
      ["a.md:13", "sh", "c\n", undefined],
    ]);
  });

  it.each([["README.md", "docs/guides/nowhere.md"], ["docs/guides/errors.md", "credentials.md#no-such-heading"]])("that from %s nothing is at %s", (name, link) => {
    expect(leads(name, link)).toBe(false);
  });
});

function leads(from: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(path.join(project.root, target))) return false;
  return heading === undefined || Array.from(readDocument(target).matchAll(/^#+ (.*)$/gm), ([, title]) => title!.toLowerCase().replaceAll(/[^\w -]/g, "").replaceAll(" ", "-")).includes(heading);
}
