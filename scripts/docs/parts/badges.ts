import { escapeHtml } from "../html.js";
import { EFFECT_IN_WORDS, inWords, REPEAT_IN_WORDS } from "../model/effect.js";
import type { OperationView } from "../model/operation.js";

/** The method and path of an operation. */
export function requestLine({ method, path }: OperationView): string {
  return `<p class="request-line"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path).replaceAll("/", "/<wbr>")}</code></p>`;
}

export function effectBadge({ effect }: OperationView): string {
  return `<span class="badge ${effect}">${effect}</span>`;
}

/** What calling the operation does and whether to repeat it: two badges and what they mean. */
export function renderEffects(operation: OperationView): string {
  const { effect, repeat } = operation;
  return `<dl class="effects">
<div><dt>Effect</dt><dd>${effectBadge(operation)} ${inWords(EFFECT_IN_WORDS, effect)}</dd></div>
<div><dt>Repeating it</dt><dd><span class="badge repeat-${repeat}">${repeat}</span> ${inWords(REPEAT_IN_WORDS, repeat)}</dd></div>
</dl>`;
}
