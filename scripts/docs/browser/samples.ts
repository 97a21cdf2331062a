/** Opens the sample that the address names. */
export function chooseSampleOfAddress(): void {
  const choose = () => {
    const sample = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (sample?.classList.contains("sample")) sample.querySelector("input")!.checked = true;
  };
  addEventListener("hashchange", choose);
  choose();
}
