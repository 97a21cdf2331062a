/** Text for use in HTML, between tags and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Pieces of HTML, a line each, without those that are not there. */
export function lines(...pieces: (string | false | undefined)[]): string {
  return pieces.filter(Boolean).join("\n");
}
