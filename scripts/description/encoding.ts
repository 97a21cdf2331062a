/** What keeps bytes from being the text of a description, and where. */
export interface EncodingProblem {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

const SAVE_AS_UTF8 = "Save the file with the encoding UTF-8.";
/** What YAML does not allow in a file. Text in UTF-16 without a byte order mark is full of it. */
const NOT_PRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** What cannot be seen, or not be told from what it looks like. A byte order mark at the start is none of it. */
const INVISIBLE = /[\u00a0\u00ad\u1680\u2000-\u200f\u2011\u2028-\u202f\u205f-\u2064\u3000]|(?<!^)\ufeff/;
const MERGE_CONFLICT = /^(?:<{7} |={7}$|>{7} )/m;

/** The text of a file in UTF-8, or the first thing that is wrong with it. */
export function decode(bytes: Uint8Array): string | EncodingProblem {
  if (startsLikeUtf16(bytes)) {
    return { line: 1, column: 1, message: "The file is UTF-16, not UTF-8.", remedy: SAVE_AS_UTF8 };
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid >= 0) {
    const byte = bytes[invalid]!.toString(16).padStart(2, "0");
    return {
      ...endOf(textOf(bytes.subarray(0, invalid))),
      message: `The file is not UTF-8: byte 0x${byte} is not valid here.`,
      remedy: SAVE_AS_UTF8,
    };
  }
  const text = textOf(bytes);
  const control = NOT_PRINTABLE.exec(text);
  if (control) {
    return {
      ...endOf(text.slice(0, control.index)),
      message: `The file contains the control character ${nameOf(control[0])}.`,
      remedy: "Delete the character. If there are many, the file may be UTF-16: save it with the encoding UTF-8.",
    };
  }
  const invisible = INVISIBLE.exec(text);
  if (invisible) {
    return {
      ...endOf(text.slice(0, invisible.index)),
      message: `The file contains the character ${nameOf(invisible[0])}, which cannot be told from a space or a hyphen, or cannot be seen.`,
      remedy: "Delete it, or write an ordinary space or hyphen.",
    };
  }
  const conflict = MERGE_CONFLICT.exec(text);
  if (conflict) {
    return {
      ...endOf(text.slice(0, conflict.index)),
      message: "A merge conflict is not resolved.",
      remedy: "Keep what is right, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
    };
  }
  return text;
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

function endOf(text: string): { line: number; column: number } {
  const lines = text.split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

function startsLikeUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Where the first character starts that is not UTF-8, or -1. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length, false)) return -1;
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  // The good part may end inside a character whose next byte is the wrong one: the character is what is wrong.
  while (!decodes(good, false)) good -= 1;
  return good;
}
