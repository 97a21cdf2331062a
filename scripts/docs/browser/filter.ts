/** Shows of the catalogue of error codes what the fields above it ask for. */
export function filterErrorCodes(): void {
  const filter = document.querySelector<HTMLElement>(".filter");
  if (!filter) return;
  const [words, status, retry] = [filter.querySelector<HTMLInputElement>(".words")!, filter.querySelector("select")!, filter.querySelector<HTMLInputElement>("[type=checkbox]")!];
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(".catalogue tbody tr")].map((row) => ({ row, text: row.textContent.toLowerCase(), status: row.cells[1]!.textContent, retry: row.cells[4]!.textContent }));
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { row, text, ...facts } of rows) {
      row.hidden = !(wanted.every((word) => text.includes(word)) && (status.value === "" || status.value === facts.status) && (!retry.checked || facts.retry === "can help"));
    }
    const shown = rows.filter(({ row }) => !row.hidden).length;
    filter.querySelector("[role=status]")!.textContent = `${shown} of ${rows.length} codes`;
  };
  filter.addEventListener("input", show);
  // The code of an address must not stay hidden behind what was asked for before.
  addEventListener("hashchange", () => {
    if (!document.getElementById(decodeURIComponent(location.hash.slice(1)))?.hidden) return;
    [words.value, status.value, retry.checked] = ["", "", false];
    show();
    document.getElementById(decodeURIComponent(location.hash.slice(1)))!.scrollIntoView();
  });
  filter.hidden = false;
  show();
}
