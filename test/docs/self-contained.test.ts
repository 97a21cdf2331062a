import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationAnchor } from "../../scripts/docs/document.js";
import { renderDocs } from "../../scripts/docs/render.js";
import { operationsOf, resolve, type Schema } from "../../scripts/generate/openapi.js";
import { project } from "../../scripts/project.js";
import { buildPage, type BuiltPage, description } from "./built-page.js";

const { operation } = operationsOf(description).find(({ operation }) => operation.operationId === "startVpecp")!;

let built: BuiltPage;
beforeAll(async () => void (built = await buildPage()));
afterAll(() => built?.remove());

describe("the page on the disk", () => {
  it("asks no other host and reports no error, however long it is used", async () => {
    const { page, faults } = await built.open("", {}, (page) => page.clock.install());
    await page.getByTestId("search-trigger").getByText("Search").waitFor();
    await page.getByRole("link", { name: operation.summary }).first().click();
    await page.locator("#redoc h2", { hasText: operation.summary }).waitFor();
    for (const status of Object.keys(operation.responses)) await page.getByRole("tab", { name: status }).first().click();
    await page.getByTestId("color-mode-switcher").click();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("dualstackEnable");
    await page.locator('[data-component-name="Search/SearchItem"]').first().click();
    // Telemetry would be sent in batches, some time after what it tells.
    await page.clock.runFor(120_000);
    expect(faults).toEqual([]);
  });

  it("has telemetry switched off", () => {
    expect(built.html).toContain('"disableTelemetry":true');
  });

  it("forbids every address outside, before anything in it could ask for one", async () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(built.html)!;
    expect(policy[1]).toMatch(/^default-src 'none'; script-src (?:'sha256-[\w+/=]+' ?)+; /);
    expect(policy[1]).not.toMatch(/https?:|\*|'unsafe-eval'|'self'/);
    expect(built.html.slice(0, policy.index)).not.toMatch(/<(?:script|style|link|img)/);
  });

  it("cannot reach another host, even if a script wants to", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => { asked.push(request.url!); response.end(); });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { page } = await built.open();
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await page.evaluate(async (host) => {
        const loaded = (element: HTMLElement, address: object) => new Promise((resolve) => {
          element.onload = element.onerror = resolve;
          document.head.append(Object.assign(element, address));
        });
        await fetch(`${host}/fetch`, { mode: "no-cors" }).catch(() => {});
        await loaded(document.createElement("img"), { src: `${host}/image` });
        await loaded(document.createElement("script"), { src: `${host}/script` });
        await loaded(document.createElement("link"), { rel: "stylesheet", href: `${host}/style` });
      }, host);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  it("is the same in every build", async () => {
    const again = path.join(path.dirname(built.file), "again.html");
    await renderDocs(project, again);
    expect(readFileSync(again, "utf8") === built.html).toBe(true);
  });
});

describe("the page without JavaScript", () => {
  it.each([390, 1280])("shows the whole description %i pixels wide", async (width) => {
    const { page, faults } = await built.open("", { javaScriptEnabled: false, viewport: { width, height: 800 } });
    expect(await page.locator("#redoc").isVisible()).toBe(false);
    const text = await page.locator("#essentials").innerText();
    for (const words of essentialWords()) expect(text).toContain(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
  });

  it("leads from the introduction to the operation", async () => {
    const { page } = await built.open("", { javaScriptEnabled: false });
    await page.getByRole("link", { name: operation.summary }).first().click();
    expect(new URL(page.url()).hash).toBe(`#${operationAnchor(operation)}`);
    expect((await page.getByRole("heading", { name: operation.summary }).boundingBox())!.y).toBeLessThan(100);
  });
});

it("is printed as the whole description", async () => {
  const { page } = await built.open();
  expect(await page.locator("#essentials").isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#essentials").isVisible()).toBe(true);
  expect(await page.locator("#redoc").isVisible()).toBe(false);
});

/** What a reader of the description cannot do without, in the form in which a browser shows it. */
function essentialWords(): string[] {
  const { info, components } = description;
  const schemas = Object.values(components.schemas!).flatMap((schema) => [schema, ...((schema["allOf"] ?? []) as Schema[])]);
  const fields = schemas.flatMap((schema) => Object.entries((schema["properties"] ?? {}) as Record<string, Schema>)).map(([name, field]) => [name, resolve(description, field)] as const);
  return [
    info.title,
    "First call",
    "curl --request POST",
    ...operationsOf(description).flatMap(({ method, path, operation, parameters }) => [
      operation.summary,
      `${method.toUpperCase()} ${path}`,
      `Effect: ${operation["x-effect"]}`,
      /^[\w ]+/.exec(operation.description)![0],
      ...parameters.map(({ name, in: place, schema }) => `${name} in ${place}, ${String(schema!["type"])}`),
      ...Object.keys(operation.responses).map((status) => (status === "default" ? "Any other status" : `${status} `)),
    ]),
    ...fields.map(([name, { type = "string" }]) => `${name} ${[type].flat().join(" or ")}`),
    ...fields.map(([, { description }]) => /^[\w ]+/.exec(description as string)![0]),
    '"dualstackEnable": true',
    '"error_code": "CSS.0001"',
    "Reference note.",
    ...Object.values(components.securitySchemes!).map(({ name }) => `header ${name}`),
  ];
}
