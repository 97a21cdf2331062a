import { describe, expect, it } from "vitest";
import { answeredError, call, clientFor, STYLES } from "./support/calls.js";
import { empty, json, redirect, success } from "./support/behaviours.js";
import { listen } from "./support/server.js";
import { answering, stubFetch } from "./support/stub-fetch.js";

describe.each(STYLES)("by %s", (style) => {
  it.each([300, 301, 302, 303, 305, 307, 308])("%i to another host is not followed, and the error names the host", async (status) => {
    const elsewhere = await listen(success);
    const server = await listen(redirect(status, `${elsewhere.baseUrl.replace("127.0.0.1", "localhost")}/v1.0/other?secret=1`));
    const error = answeredError(style, await call(clientFor(server.baseUrl, { retries: 2 }), style));
    expect(error).toMatchObject({ name: "ContractError", status, message: `startVpecp: answer ${status} redirects to ${elsewhere.host.replace("127.0.0.1", "localhost")}, where credentials are not sent` });
    expect(elsewhere.received).toEqual([]);
    expect(server.received).toHaveLength(1);
  });

  it("to another place on the same host is not followed either", async () => {
    const server = await listen(redirect(308, "/v1.0/other"), success);
    expect(answeredError(style, await call(clientFor(server.baseUrl), style)).message).toContain(`redirects to ${server.host},`);
    expect(server.received).toHaveLength(1);
  });

  it("names neither user nor query of the target", async () => {
    const server = await listen(redirect(302, "https://user:secret@elsewhere.example:8443/?key=secret"));
    const { message } = answeredError(style, await call(clientFor(server.baseUrl), style));
    expect(message).toContain("redirects to elsewhere.example:8443,");
    expect(message).not.toContain("secret");
  });

  it.each([
    ["304", empty(304)],
    ["no Location", empty(302)],
    ["an empty Location", empty(302, { Location: "" })],
    ["a Location that is no URL", empty(302, { Location: "http://" })],
    ["a Location without a host", empty(302, { Location: "javascript:alert(1)" })],
    ["an error body", json(307, { error_code: "CSS.0001", error_msg: "No." })],
  ])("%s: names no host", async (_, answer) => {
    const server = await listen(answer);
    const { name, status, message } = answeredError(style, await call(clientFor(server.baseUrl), style));
    expect({ name, message }).toEqual({ name: "ContractError", message: `startVpecp: answer ${status} redirects without naming a host` });
  });

  it("asks a browser, which hides the target, not to follow", async () => {
    const hidden = new Response(null);
    Object.defineProperties(hidden, { status: { value: 0 }, ok: { value: false }, type: { value: "opaqueredirect" } });
    const fetch = stubFetch(() => hidden, answering(200));
    const error = answeredError(style, await call(clientFor("https://css.example", { fetch }), style));
    expect(error).toMatchObject({ name: "ContractError", message: "startVpecp: answer 0 redirects without naming a host" });
    expect(fetch.calls.map(({ init }) => init.redirect)).toEqual(["manual"]);
  });
});
