import MiniSearch, { type SearchResult } from "minisearch";
import { searchOptions, type Findable } from "../search/terms.js";

const MOST_RESULTS = 12;

declare global {
  /** Set by assets/search-index.js. */
  var searchIndex: string | undefined;
}

/** The search in the bar of the page: `/` leads to it, arrow keys through what it found, Escape out of it. */
export function offerSearch(): void {
  const frame = document.querySelector<HTMLElement>(".bar .search")!;
  const [input, results, list, count] = [frame.querySelector("input")!, frame.querySelector<HTMLElement>(".results")!, frame.querySelector("ol")!, frame.querySelector("[role=status]")!];
  const { root, page } = frame.dataset as { root: string; page: string };
  // Of things that are alike, such as a status of each operation, those of the open page come first.
  const boostDocument = (_: unknown, __: string, stored?: Record<string, unknown>) => (String(stored?.["address"]).startsWith(`${page}#`) ? 1.5 : 1);
  let index: Promise<MiniSearch<Findable>> | undefined;
  const load = () => (index ??= loadIndex(root));

  const show = async () => {
    const words = input.value.trim();
    if (words === "") return void (results.hidden = true);
    const found = (await load()).search(words, { boostDocument });
    if (input.value.trim() !== words) return;
    count.textContent = found.length === 0 ? "Nothing found" : found.length > MOST_RESULTS ? `The best ${MOST_RESULTS} of ${found.length} results` : found.length === 1 ? "1 result" : `${found.length} results`;
    list.replaceChildren(...found.slice(0, MOST_RESULTS).map((result) => item(result, root)));
    results.hidden = false;
  };
  input.addEventListener("focus", () => void load());
  input.addEventListener("input", () => void show());
  frame.addEventListener("keydown", (event) => moveInResults(event, input, [...list.querySelectorAll("a")], () => (results.hidden = true)));
  frame.addEventListener("focusout", ({ relatedTarget }) => void (frame.contains(relatedTarget as Node | null) || (results.hidden = true)));
  list.addEventListener("click", () => (results.hidden = true));
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as Element).matches("input, select, textarea");
    if (!(event.key === "/" && !typing) && !(event.key === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  frame.hidden = false;
}

function loadIndex(root: string): Promise<MiniSearch<Findable>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.onload = () => resolve(MiniSearch.loadJSON(globalThis.searchIndex!, searchOptions));
    script.onerror = reject;
    document.head.append(script);
  });
}

function item(result: SearchResult, root: string): HTMLLIElement {
  const { title, kind, text, address } = result as SearchResult & Findable;
  const link = document.createElement("a");
  link.href = root + address;
  for (const [name, content] of [["title", title], ["kind", kind], ["excerpt", text]] as const) {
    const part = document.createElement("span");
    part.className = name;
    part.textContent = content;
    link.append(part, " ");
  }
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

function moveInResults(event: KeyboardEvent, input: HTMLInputElement, links: HTMLAnchorElement[], close: () => void): void {
  const stops = [input, ...links];
  const at = stops.indexOf(event.target as HTMLInputElement);
  const target = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: input, Enter: at === 0 ? links[0] : undefined }[event.key];
  if (!target) return;
  event.preventDefault();
  if (event.key === "Enter") (target as HTMLAnchorElement).click();
  else target.focus();
  if (event.key === "Escape") close();
}
