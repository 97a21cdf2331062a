import { STATUS_CODES } from "node:http";
import type { Sample } from "../../samples/samples.js";
import { codeBlock } from "../highlight.js";
import { escapeHtml, lines } from "../html.js";

/** The ways to make a call, and the languages they are written in. */
export const WAYS = [
  { key: "typescript", name: "TypeScript", language: "typescript" },
  { key: "curl", name: "curl", language: "bash" },
  { key: "curlSigned", name: "curl, signed", language: "bash" },
  { key: "raw", name: "HTTP", language: "http" },
] as const;

/**
 * Recorded exchanges to choose from, each in every way and with its answer. The choice is made with radio buttons and
 * the style sheet, so that it needs no script, and paper shows everything.
 */
export function renderSamples(samples: readonly Sample[]): string {
  if (samples.length === 0) return "";
  const ways = WAYS.map(({ key, name }, index) => radio("way", `way-${key}`, name, index === 0)).join("\n");
  return `<section class="samples" aria-labelledby="samples">
<h2 id="samples">Samples</h2>
<fieldset class="ways"><legend>Written as</legend>
${ways}
</fieldset>
<fieldset class="exchanges"><legend>Exchange</legend>
${samples.map((sample, index) => renderSample(sample, index === 0)).join("\n")}
</fieldset>
</section>`;
}

function renderSample(sample: Sample, chosen: boolean): string {
  const { recording, title, answer } = sample;
  const label = `${escapeHtml(title)} <span class="status s${String(answer.status)[0]}">${answer.status}</span>`;
  return `<div class="sample" id="sample.${escapeHtml(recording)}">${radio("sample", `choose.${recording}`, label, chosen)}
<div class="exchange">
${WAYS.map(({ key, name, language }) => `<div class="way ${key}"><p class="caption">${name}</p>${codeBlock(sample[key], language)}</div>`).join("\n")}
<p class="caption">Answer</p>
${renderAnswer(answer)}
</div></div>`;
}

function renderAnswer({ status, headers = {}, body }: Sample["answer"]): string {
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`.trimEnd(), ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return lines(codeBlock(`${head.join("\n")}\n\n${text}`, "http"));
}

function radio(group: string, id: string, label: string, checked: boolean): string {
  const key = escapeHtml(id);
  return `<input type="radio" name="${group}" id="${key}"${checked ? " checked" : ""}><label for="${key}">${label}</label>`;
}
