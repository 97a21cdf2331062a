import { parseArgs } from "node:util";
import { closest } from "../description/closest.js";
import { METHODS, type Method } from "../generate/openapi.js";
import { REFERENCE } from "../rules/reference-link.js";
import { UsageError } from "./usage-error.js";

/** What is known of an operation before its page is written down. */
export interface NewOperation {
  /** The official name. */
  name: string;
  id: string;
  method: Method;
  path: string;
  tag: string;
  statuses: string[];
  success: string;
  query: string[];
  hasBody: boolean;
  hasResult: boolean;
  /** The page of the reference, below its root. */
  page: string | undefined;
}

const USUAL_STATUSES = "200,400,409,412";
const OPTIONS = {
  method: { type: "string" },
  path: { type: "string" },
  tag: { type: "string" },
  page: { type: "string" },
  statuses: { type: "string", default: USUAL_STATUSES },
  query: { type: "string", default: "" },
  "no-body": { type: "boolean", default: false },
  "no-result": { type: "boolean", default: false },
} as const;

const SEGMENT = /^(?:[A-Za-z0-9._~-]+|\{[A-Za-z_][A-Za-z0-9_]*\})$/;

/** Understands the command line. */
export function readArguments(args: readonly string[]): NewOperation {
  const { positionals, values } = parse(args);
  const [name, ...more] = positionals;
  if (name === undefined) throw new UsageError("The official name is missing.", "Write the name that the page has in its address, as StopVpecp, after the --.");
  if (more.length > 0) throw new UsageError(`There are ${positionals.length} names: ${positionals.join(", ")}.`, "Write one operation at a time, and a path in quotes.");
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new UsageError(`"${name}" is not an official name.`, "Official names have letters and digits only, and a capital letter first.");
  const missing = (["method", "path", "tag"] as const).filter((option) => values[option] === undefined);
  if (missing.length > 0) throw new UsageError(`What only the page of ${name} says is missing: ${missing.map((option) => `--${option}`).join(", ")}.`, "Read it there, and write it behind the name.");

  const method = methodOf(values.method!);
  const statuses = statusesOf(values.statuses);
  const success = statuses.find((status) => status.startsWith("2"))!;
  return {
    name,
    id: name.charAt(0).toLowerCase() + name.slice(1),
    method,
    path: pathOf(values.path!),
    tag: values.tag!,
    statuses,
    success,
    query: listOf(values.query, /^[A-Za-z_][\w.-]*$/, "--query", "limit,start"),
    hasBody: !values["no-body"] && ["post", "put", "patch"].includes(method),
    hasResult: !values["no-result"] && success !== "204",
    page: pageOf(values.page),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    const unknown = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(`${message.split(/\.\s/)[0]}.`, "Write each option as --name value; one without a value is --no-body or --no-result.");
    const near = closest(unknown, Object.keys(OPTIONS));
    throw new UsageError(`There is no option --${unknown}.`, near ? `Did you mean --${near}?` : `The options are ${Object.keys(OPTIONS).map((name) => `--${name}`).join(", ")}.`);
  }
}

function methodOf(text: string): Method {
  const method = text.toLowerCase() as Method;
  if (!METHODS.includes(method)) throw new UsageError(`${text} is not an HTTP method.`, `Use one of ${METHODS.map((name) => name.toUpperCase()).join(", ")}.`);
  return method;
}

function pathOf(path: string): string {
  const broken = (message: string, remedy: string) => new UsageError(`The path ${path} ${message}.`, remedy);
  if (!path.startsWith("/")) throw broken("does not start with a slash", "Write it as the page does: from the version on, without the address of the server.");
  if (path.includes("?")) throw broken("contains a query", "Leave out everything from the ? on, and name the parameters with --query.");
  const wrong = path.slice(1).split("/").find((segment) => !SEGMENT.test(segment));
  if (wrong !== undefined) throw broken(wrong === "" ? "has an empty segment" : `has the segment "${wrong}", which is neither plain text nor one parameter`, "Write each parameter as {name}, and no slash at the end.");
  return path;
}

function statusesOf(text: string): string[] {
  const statuses = listOf(text, /^[1-5]\d\d$/, "--statuses", USUAL_STATUSES).sort();
  if (!statuses.some((status) => status.startsWith("2"))) throw new UsageError(`None of the statuses ${text} is a success.`, `List every status of the page, as ${USUAL_STATUSES}.`);
  return statuses;
}

function listOf(text: string, form: RegExp, option: string, example: string): string[] {
  const items = text.split(",").map((item) => item.trim()).filter(Boolean);
  const wrong = items.find((item) => !form.test(item));
  if (wrong !== undefined) throw new UsageError(`${option} has "${wrong}".`, `Separate the entries with commas: ${option} ${example}.`);
  return [...new Set(items)];
}

function pageOf(page: string | undefined): string | undefined {
  if (page === undefined) return undefined;
  const below = page.replace(REFERENCE, "").replace(/^api-ref\/source\//, "");
  if (!/^[\w/-]+\.rst$/.test(below)) throw new UsageError(`--page has "${page}".`, `Write the path of the .rst file below ${REFERENCE}, as apis/vpc_endpoint/disabling_the_vpc_endpoint_service.rst.`);
  return below;
}
