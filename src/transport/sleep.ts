/** Settles after a time; never, and leaves no timer, once the signal ends it. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
