const CLEAR = "\u001b[2J\u001b[H";

/** Shows one text at a time below a heading: on a terminal in the place of the one before, otherwise after it. */
export function screen(output: Pick<NodeJS.WriteStream, "isTTY" | "write">, heading: string): (text: string) => void {
  if (!output.isTTY) output.write(`${heading}\n`);
  return (text) => void output.write(output.isTTY ? `${CLEAR}${heading}\n\n${text}\n` : `${text}\n`);
}
