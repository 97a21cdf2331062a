import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const answer = JSON.stringify({ action: "createVpcepservice" });

/** Answers every request with a success, as soon as it has read it. Says its port and runs until it is ended. */
const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, { "Content-Type": "application/json", "Content-Length": answer.length }).end(answer));
});
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
