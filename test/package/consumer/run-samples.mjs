// Runs programs one after the other, each with the services at an address of its own, and prints what each of them printed.
import { format } from "node:util";

const { fetch } = globalThis;
const { log } = console;

const printed = [];
for (const { file, baseUrl } of JSON.parse(process.argv[2])) {
  const lines = [];
  globalThis.fetch = (url, init) => fetch(url.replace(/^https:\/\/(css|iam)\.eu-(de|nl)\.otc\.t-systems\.com(?=\/)/, baseUrl), init);
  console.log = console.error = (...values) => lines.push(format(...values));
  await import(file).catch((error) => lines.push(format(error)));
  printed.push(lines.map((line) => `${line}\n`).join(""));
}
log(JSON.stringify(printed));
