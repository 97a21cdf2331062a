/**
 * Gives a text taken from a URL the one spelling that is signed (RFC 3986, 6.2.2): unreserved characters as they
 * are, all else as `%XX` with capitals, however the URL has them. What `encoded` does not match stays.
 *
 * It goes by bytes. Decoding the text would throw at escapes that are not UTF-8, which a URL may hold.
 */
export function normalizePercentEncoding(text: string, encoded: RegExp): string {
  return text.replace(encoded, (found) => {
    const code = found[2] ? parseInt(found.slice(1), 16) : found.charCodeAt(0);
    const character = String.fromCharCode(code);
    return /[\w.~-]/.test(character) ? character : `%${code < 16 ? 0 : ""}${code.toString(16).toUpperCase()}`;
  });
}
