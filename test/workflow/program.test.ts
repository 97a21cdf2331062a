import { describe, expect, it } from "vitest";
import { runProgram } from "./support/program.js";
import { ACCOUNT, CLUSTER, ENDPOINT } from "./support/schedule.js";
import { changesOf, serveShop } from "./support/shop.js";

const OPEN = ["css-shop", "--accept", ENDPOINT, "--allow", ACCOUNT];

describe.concurrent("the program of the example", () => {
  it("does the whole job, and a second run finds it done", async ({ onTestFinished }) => {
    const { double, baseUrl } = await serveShop(onTestFinished, {}, { timings: { enabling: { reads: 1 } } });
    expect(await runProgram(baseUrl, OPEN)).toEqual({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(
        new RegExp(
          `^css-shop is the cluster ${CLUSTER}\\.\nAsking for the VPC endpoint service …\n  showVpcepConnection 409 CSS\\.0029, .+; looking again in \\d s\nEnabled\\. .+: eu-de\\.css-4f3d\\.${CLUSTER}\n  ${ENDPOINT} of \\w+: rejected\nLet in: ${ENDPOINT}\\. Whitelist: ${ACCOUNT}\\.\n$`,
        ),
      ),
    });
    expect(double.clusters[1]).toMatchObject({ endpoint: "enabled", connections: [{ id: ENDPOINT, status: "accepted" }], permissions: [{ permission: `iam:domain::${ACCOUNT}` }] });
    const before = changesOf(double);
    const second = await runProgram(baseUrl, OPEN);
    expect(second).toEqual({ code: 0, stderr: "", stdout: expect.stringMatching(/\nLet in: nobody new\. Whitelist: unchanged\.\n$/) });
    expect(changesOf(double)).toEqual(before);
  });

  it("is stopped by Ctrl-C while it waits, and goes on when it is run again without enabling twice", async ({ onTestFinished }) => {
    const { double, baseUrl } = await serveShop(onTestFinished, {}, { timings: { enabling: { reads: 4 } } });
    expect(await runProgram(baseUrl, OPEN, "looking again")).toEqual({
      code: 130,
      stdout: expect.stringMatching(/looking again in \d s\n$/),
      stderr: "JobError: stopped; what was asked for may still come, and running this again will see\n",
    });
    expect(changesOf(double)).toEqual(["startVpecp"]);
    expect(await runProgram(baseUrl, OPEN)).toMatchObject({ code: 0, stderr: "" });
    expect(changesOf(double)).toEqual(["startVpecp", "updateVpcepConnection", "updateVpcepWhitelist"]);
  });

  it("closes, and a second run finds it closed", async ({ onTestFinished }) => {
    const { double, baseUrl } = await serveShop(onTestFinished, { endpoint: "enabled" });
    for (const run of [1, 2]) expect({ run, ...(await runProgram(baseUrl, ["css-shop", "--close"])) }).toEqual({ run, code: 0, stderr: "", stdout: `css-shop is the cluster ${CLUSTER}.\nDisabled.\n` });
    expect(changesOf(double)).toEqual(["stopVpecp"]);
  });

  it.for<[string, string[], string]>([
    ["a cluster that is not there", ["css-shopp"], "JobError: 0 clusters have the name css-shopp\n"],
    ["an endpoint that does not knock", ["css-shop", "--accept", "nobody"], "JobError: not let in, since nobody knocks with this ID yet: nobody\n"],
    ["no cluster", [], "JobError: name the cluster: private-access.ts <name> --accept <endpoint ID> --allow <account ID>, or --close\n"],
  ])("says what is wrong with %s", async ([, args, stderr], { onTestFinished, expect }) => {
    const { baseUrl } = await serveShop(onTestFinished, { endpoint: "enabled" });
    expect(await runProgram(baseUrl, args)).toMatchObject({ code: 1, stderr });
  });
});
