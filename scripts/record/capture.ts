/** One exchange as it was captured: with everything in it. It never leaves the memory of the command. */
export interface Capture {
  /** How it is called on the terminal, such as `entry 3`. */
  label: string;
  /** Day of the exchange, such as 2024-05-01. */
  date: string;
  method: string;
  url: string;
  requestHeaders: [name: string, value: string][];
  requestText: string;
  status: number;
  responseHeaders: [name: string, value: string][];
  responseText: string;
  /** Whatever else was captured with it: cookies, form parameters, comments, messages. Only read for what has to be replaced. */
  beside: unknown;
}

export function headerOf(headers: readonly [string, string][], name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}
