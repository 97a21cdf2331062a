// Runs programs one after the other, each with the service at a place of its own, and prints what each of them printed.
import { format } from "node:util";

const [samples] = process.argv.slice(2).map((text) => JSON.parse(text));
const { fetch } = globalThis;
const { log } = console;

const printed = [];
for (const { file, baseUrl } of samples) {
  const lines = [];
  globalThis.fetch = (url, init) => fetch(url.replace(/^https:\/\/css\.eu-de\.otc\.t-systems\.com(?=\/)/, baseUrl), init);
  console.log = (...values) => lines.push(format(...values));
  await import(file);
  printed.push(lines.join("\n"));
}
log(JSON.stringify(printed));
