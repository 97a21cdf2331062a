import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { nodeCrypto } from "../src/credentials/crypto/node.js";
import { createSigner } from "../src/credentials/signature/signer.js";

const SUCCESS = { status: 200, body: { action: "createVpcepservice" } };
const REFUSAL = { status: 409, body: { error_code: "CSS.0029", error_msg: "The object is being created. Please wait." } };
const UNAUTHORIZED = { status: 401, body: { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" } };

/** A service that behaves by the cluster that is named, and the page that runs the program in a browser. */
export async function serve(page: string): Promise<{ baseUrl: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.url === "/") return response.writeHead(200, { "Content-Type": "text/html" }).end(page);
    const cluster = request.url!.split("/")[4];
    if (cluster === "silent") return;
    const { status, body: answer } = cluster === "busy" ? REFUSAL : (await isProven(request, body, cluster)) ? SUCCESS : UNAUTHORIZED;
    return response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function isProven(request: IncomingMessage, body: string, cluster: string | undefined): Promise<boolean> {
  if (cluster !== "signed") return request.headers["x-auth-token"] === "token";
  const sent = new Headers({ "Content-Type": request.headers["content-type"]! });
  const date = String(request.headers["x-sdk-date"]).replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5");
  const authorize = createSigner(nodeCrypto, { accessKeyId: "AK", secretAccessKey: "SK" });
  await authorize(
    { url: `http://${request.headers.host}${request.url}`, method: request.method!, headers: sent, body },
    { now: () => new Date(date), projectId: "project", fetch },
  );
  return sent.get("Authorization") === request.headers.authorization;
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
