import { cpSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { project } from "../../scripts/project.js";
import { consumerFile } from "./support/compiler.js";
import { offline, runNode, type Outcome } from "./support/run.js";

const cwd = inject("consumer");
const answers: Record<string, { status: number; body?: object }> = {
  enabled: { status: 200, body: { action: "createVpcepservice" } },
  exists: { status: 409, body: { error_code: "CSS.0031", error_msg: "The object already exists." } },
  unmet: { status: 412 },
};
const requests: { method: string | undefined; url: string | undefined; token: string | string[] | undefined; body: string }[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    requests.push({ method: request.method, url: request.url, token: request.headers["x-auth-token"], body });
    const answer = answers[request.url!.split("/")[4]!] ?? { status: 500 };
    response.writeHead(answer.status, answer.body && { "Content-Type": "application/json" }).end(answer.body && JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Runs a program that has the package installed; it must come to its end by itself. */
function runProgram(args: string[], env?: NodeJS.ProcessEnv): Promise<Outcome> {
  return runNode(args, { cwd, milliseconds: 20_000, ...(env && { env }) });
}

function consumerProgram(name: string): string {
  const file = path.join(cwd, name);
  cpSync(consumerFile(name), file);
  return file;
}

test("a program calls the service, sees its answers as results and errors, and ends", async () => {
  const { port } = server.address() as AddressInfo;
  const { code, stdout, stderr } = await runProgram([consumerProgram("calls.js"), `http://127.0.0.1:${port}/`]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const exists = { code: "CSS.0031", message: "startVpecp: 409 CSS.0031 The object already exists.", status: 409 };
  expect(JSON.parse(stdout)).toEqual({
    enabled: { action: "createVpcepservice" },
    exists: { name: "ServiceError", ...exists, kinds: ["ServiceError", "CallError", "Error"] },
    unmet: { name: "ServiceError", message: "startVpecp: 412", status: 412, kinds: ["ServiceError", "CallError", "Error"] },
    unsendable: {
      name: "ArgumentError",
      message: 'cluster_id must be well-formed text other than "", "." and ".."; nothing was sent',
      code: "INVALID_ARGUMENT",
      argument: "cluster_id",
      kinds: ["ArgumentError", "CallError", "Error"],
    },
    enabledByPath: { data: { action: "createVpcepservice" }, status: 200 },
    existsByPath: exists,
  });
  const sent = (project: string, cluster: string, body: object) => ({
    method: "POST",
    url: `/v1.0/${project}/clusters/${cluster}/vpcepservice/open`,
    token: "token",
    body: JSON.stringify(body),
  });
  expect(requests).toEqual([
    ...["enabled", "exists", "unmet"].map((cluster) => sent("project", cluster, { endpointWithDnsName: true })),
    sent("project", "enabled", { professionVpcep: true }),
    sent("other", "exists", { professionVpcep: true }),
  ]);
});

test("importing the package starts nothing, changes nothing, and lets the process end", async () => {
  const { code, stdout, stderr } = await runProgram([consumerProgram("import.js")], offline);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ began: [], changed: [], active: [], listening: [] });
  expect(code).toBe(0);
});

test("the description can be imported", async () => {
  const program = "console.log(JSON.stringify((await import('otc-cloud-search/openapi.json', { with: { type: 'json' } })).default))";
  const { code, stdout } = await runProgram(["--input-type=module", "--eval", program]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(path.join(project.generated, "openapi.json"), "utf8")));
  expect(code).toBe(0);
});

test("a CommonJS program can require the package", async () => {
  const { code, stdout } = await runProgram(["--input-type=commonjs", "--eval", "console.log(Object.keys(require('otc-cloud-search')).sort().join())"]);
  expect(stdout.trim()).toBe("AnswerError,ArgumentError,CallError,ConnectionError,ContractError,ServiceError,TimeoutError,accessKey,createClient,isArgumentError,isConnectionError,isContractError,isServiceError,isTimeoutError,password,token");
  expect(code).toBe(0);
});
