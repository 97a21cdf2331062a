import MiniSearch from "minisearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationPage, pageWith } from "../../scripts/docs/links.js";
import { searchOptions, type Findable } from "../../scripts/docs/search/terms.js";
import { browseSite, files, operation, pages, site, type SiteBrowser } from "./built-site.js";
import { attributes } from "./html.js";

const [, script] = /^globalThis\.searchIndex = (".*");\n$/.exec(files.get("assets/search-index.js")!)!;
const index = MiniSearch.loadJSON<Findable>(JSON.parse(script!) as string, searchOptions);
const best = (words: string) => index.search(words)[0]!["address"] as string;

const page = operationPage(operation.id);
const errors = pageWith(site, "errors");
const field = operation.body!.media[0]!.shape.fields[0]!;

describe("the search finds first", () => {
  it.each([
    ["an operation by its official name", operation.officialName, page],
    ["an operation by its id", operation.id, page],
    ["an operation by its summary", operation.summary, page],
    ["a field", field.name, `${page}#${field.anchor}`],
    ["a parameter, at the first operation that has it", "cluster_id", `operations/${site.operations.find(({ parameters }) => parameters.some(({ name }) => name === "cluster_id"))!.id}.html#path.cluster_id`],
    ["an error code", "CSS.5301", `${errors}#CSS.5301`],
    ["the digits of an error code", "5301", `${errors}#CSS.5301`],
    ["an error code in small letters", "css.0011", `${errors}#CSS.0011`],
    ["the beginning of a field", field.name.slice(0, 9), `${page}#${field.anchor}`],
    ["a misspelled name", "startVpcep", page],
  ])("%s", (_, words, address) => {
    expect(best(words)).toBe(address);
  });

  it("a status of an operation", () => {
    const [status] = operation.answers.map(({ status }) => status).filter((status) => status !== "200");
    expect(index.search(`${status} ${operation.officialName}`)[0]!["address"]).toBe(`${page}#${status}`);
    expect(index.search(status!).slice(0, 12).map(({ address }) => address as string)).toContain(`${page}#${status}`);
  });

  it("each guide by its title, and each heading of a guide", () => {
    for (const { title, name } of site.guides) expect(best(title)).toBe(`guides/${name}.html`);
    expect(best("First call")).toBe("index.html#first-call");
  });

  it("nothing that is not there", () => {
    expect(index.search("CSS.1234")).toEqual([]);
  });
});

it("leads only to what exists", () => {
  for (const { address } of index.search(MiniSearch.wildcard)) {
    const [name = "", anchor] = (address as string).split("#");
    expect(pages).toContain(name);
    if (anchor) expect(attributes(files.get(name)!, "id")).toContain(decodeURIComponent(anchor));
  }
});

describe("the search on a page", () => {
  let browser: SiteBrowser;
  beforeAll(async () => void (browser = await browseSite()));
  afterAll(() => browser?.close());

  it("works from the keyboard alone", async () => {
    const { page: shown } = await browser.open(errors);
    await shown.keyboard.press("/");
    await shown.keyboard.type(operation.officialName);
    await shown.locator(".results a").first().waitFor();
    expect(await shown.locator(".results").getByRole("status").innerText()).toMatch(/\d+ results?/);
    await shown.keyboard.press("ArrowDown");
    expect(await shown.locator(":focus .title").innerText()).toContain(operation.officialName);
    await shown.keyboard.press("Escape");
    expect(await shown.locator(".results").isVisible()).toBe(false);
    expect(await shown.locator(":focus").getAttribute("id")).toBe("search");
    await shown.keyboard.press("Control+k");
    await shown.keyboard.type("CSS.5301");
    await shown.locator(".results a", { hasText: "CSS.5301" }).first().waitFor();
    await shown.keyboard.press("Enter");
    expect(shown.url()).toContain(`${errors}#CSS.5301`);
  });

  it("says when there is nothing, and leads from any page to any other", async () => {
    const { page: shown } = await browser.open(page);
    await shown.locator("#search").fill("xyzzy");
    await shown.getByText("Nothing found").waitFor();
    await shown.locator("#search").fill("First call");
    await shown.locator(".results a").first().click();
    await shown.getByRole("heading", { name: "First call" }).waitFor();
    expect(shown.url()).toMatch(/index\.html#first-call$/);
  });
});
