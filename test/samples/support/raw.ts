import { connect } from "node:net";

/** Sends a request as it is written, with the line ends that HTTP wants, and gives what comes back. */
export function sendRaw(text: string, baseUrl: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  const [head, ...body] = text.split("\n\n");
  const message = `${head!.replaceAll("\n", "\r\n")}\r\n\r\n${body.join("\n\n")}`;
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.end(message));
    socket.setEncoding("utf8").on("data", (chunk) => (answer += chunk)).on("end", () => resolve(answer)).on("error", reject);
  });
}
