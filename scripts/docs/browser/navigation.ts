/** Moves the open page into sight in a long navigation. scrollIntoView would move the place from which the Tab key starts, too. */
export function showCurrentPage(): void {
  const navigation = document.querySelector<HTMLElement>("#navigation")!;
  const current = navigation.querySelector<HTMLElement>("[aria-current]");
  if (current && current.offsetTop > navigation.clientHeight - 80) navigation.scrollTop = current.offsetTop - navigation.clientHeight / 2;
}
