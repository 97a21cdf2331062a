import { createHash, createHmac } from "node:crypto";

/** The function of signed samples as openssl runs it; here it is built in. */
const SHA256 = `sha256() { openssl dgst -sha256 "$@" | sed 's/.* //'; }\n`;

type Command = (args: string[], input: string) => string;

/**
 * Runs a script where no shell, curl or openssl is at hand. It understands what samples are made of: assignments,
 * quotes, `$NAME`, `$( )`, pipes and a few commands. Anything else is an error.
 *
 * @returns the arguments of each call of curl.
 */
export function runScript(script: string, env: Record<string, string>, now = new Date()): string[][] {
  const text = script.replace(SHA256, "");
  const variables = { ...env };
  const calls: string[][] = [];
  const commands: Record<string, Command> = {
    curl: (args) => (calls.push(args), ""),
    date: (args) => (args.join(" ") === "-u +%Y%m%dT%H%M%SZ" ? `${now.toISOString().replace(/[-:]|\.\d+/g, "")}\n` : refuse(`date ${args.join(" ")}`)),
    echo: (args) => `${args.join(" ")}\n`,
    printf: ([format = "", ...args]) => format.replaceAll("\\n", "\n").replaceAll("%s", () => args.shift() ?? ""),
    // What curl answers is not known here.
    sed: (_, input) => input,
    tr: (_, input) => input,
    sha256: ([option, key], input) => `${(option === "-hmac" ? createHmac("sha256", key!) : createHash("sha256")).update(input).digest("hex")}\n`,
  };
  let at = 0;

  /** Runs commands up to the end of the text, or of a `$( )`. */
  function list(): string {
    let output = "";
    while (at < text.length && text[at] !== ")") {
      skip(/(?:[\s;]|#.*)+/y);
      if (at < text.length && text[at] !== ")") output += pipeline();
    }
    return output;
  }

  function pipeline(): string {
    let output = command("");
    while (skip(/\|\s*/y)) output = command(output);
    return output;
  }

  function command(input: string): string {
    const assignment = skip(/([A-Z_]+)=/y);
    if (assignment) {
      variables[assignment[1]!] = /[\s;]/.test(text[at] ?? "\n") ? "" : word();
      return "";
    }
    const words: string[] = [];
    while ((skip(/(?: |\\\n)+/y), at < text.length && !/[\n;|)]/.test(text[at]!))) words.push(word());
    const [name = "", ...args] = words;
    return (commands[name] ?? refuse(name))(args, input);
  }

  function word(): string {
    let value = "";
    for (let part; (part = skip(/'([^']*)'|"|\\(.)|\$\(|\$([A-Z_]+)|[^\s;|)'"\\$]+/y)); ) {
      if (part[0] === '"') value += quoted();
      else value += part[0] === "$(" ? substitution() : (part[1] ?? part[2] ?? (part[3] === undefined ? part[0] : valueOf(part[3])));
    }
    return value;
  }

  function quoted(): string {
    let value = "";
    for (let part; !skip(/"/y); value += part[0] === "$(" ? substitution() : (part[1] ?? (part[2] === undefined ? part[0] : valueOf(part[2])))) {
      part = skip(/\\(["\\`$])|\$\(|\$([A-Z_]+)|[^"\\$]+|\\/y) ?? refuse(at < text.length ? text.slice(at, at + 20) : "a quote that does not end");
    }
    return value;
  }

  function substitution(): string {
    const output = list();
    at += 1;
    return output.replace(/\n+$/, "");
  }

  function valueOf(name: string): string {
    return variables[name] ?? refuse(`$${name}, which has no value`);
  }

  function skip(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    at += found?.[0].length ?? 0;
    return found;
  }

  list();
  return calls;
}

function refuse(what: string): never {
  throw new Error(`The script uses ${what}.`);
}
