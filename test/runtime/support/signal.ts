/** An abort signal that knows how many listeners it has. */
export function countedSignal(): { controller: AbortController; signal: AbortSignal; listeners(): number; added(): number } {
  const controller = new AbortController();
  const { signal } = controller;
  const listening = new Set<unknown>();
  let added = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    listening.add(listener);
    added += 1;
    addEventListener.call(signal, type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listening.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  return { controller, signal, listeners: () => listening.size, added: () => added };
}
