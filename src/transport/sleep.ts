/** Settles after a time; never, and leaves no timer, once the signal ends it. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(() => resolve(signal.removeEventListener("abort", stop)), delay);
    signal.addEventListener("abort", stop);
  });
}
