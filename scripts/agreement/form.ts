import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { closest } from "../description/closest.js";
import { parsePointer } from "../description/pointer.js";
import { placeOfKey, placeOfPath, START, type Place, type Source } from "../description/source.js";
import type { Finding } from "../lint/finding.js";

/** The kinds of evidence, and the schemas that say what a file of each kind holds. Editors complete with them too. */
export type Kind = "recording" | "reference";

type Fault = Pick<Finding, "message" | "remedy"> & { place: Place };
type Violation = ErrorObject & { parentSchema?: { description?: string; properties?: object } };

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, meta: false, validateSchema: false });
/** Parsed files that were found to be in order. Most of them are as they were when they were last looked at. */
const wellFormed = new WeakSet<Source["document"]>();
const validators = new Map<Kind, ValidateFunction>();

/** What is wrong with the form of a file of evidence. */
export function checkForm(kind: Kind, source: Source): Finding[] {
  if (wellFormed.has(source.document)) return [];
  const validate = validatorOf(kind);
  if (validate(source.document.toJS())) {
    wellFormed.add(source.document);
    return [];
  }
  const seen = new Set<string>();
  return mistakes(validate.errors as Violation[]).flatMap((violation) => {
    const { place, ...fault } = faultOf(violation, source);
    // What an anchor stands for is told once, however many aliases repeat it.
    const told = `${place.line}:${place.column} ${fault.message}`;
    if (seen.has(told)) return [];
    seen.add(told);
    return [{ file: source.file, ...place, rule: kind, ...fault }];
  });
}

function validatorOf(kind: Kind): ValidateFunction {
  const known = validators.get(kind);
  if (known) return known;
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(`../schemas/${kind}.json`, import.meta.url), "utf8")) as object);
  validators.set(kind, validate);
  return validate;
}

/** Of the violations at one place, the one that says most; a misspelled key is not missing under its right name. */
function mistakes(violations: readonly Violation[]): Violation[] {
  const unknown = violations.filter(({ keyword }) => keyword === "additionalProperties");
  const misspelled = (at: string, name: string) =>
    unknown.some(({ instancePath, params, parentSchema }) => instancePath === at && closest(params.additionalProperty as string, Object.keys(parentSchema?.properties ?? {})) === name);
  const seen = new Set<string>();
  return [...violations].sort((a, b) => rank(a) - rank(b)).filter((violation) => {
    const { keyword, instancePath, params } = violation;
    if (keyword === "required") return !misspelled(instancePath, params.missingProperty as string);
    if (keyword === "additionalProperties") return true;
    if (keyword === "pattern" && violation.propertyName !== undefined) return false; // propertyNames reports it.
    const place = keyword === "propertyNames" ? `${instancePath}/${params.propertyName}` : instancePath;
    return !seen.has(place) && seen.add(place);
  });
}

function rank({ keyword }: Violation): number {
  return keyword === "enum" ? 0 : keyword === "anyOf" ? 1 : 2;
}

function faultOf({ keyword, instancePath, params, parentSchema, data }: Violation, source: Source): Fault {
  const keys = parsePointer(instancePath) ?? [];
  const name = keys.at(-1);
  const expected = parentSchema?.description ?? "another value";
  const place = keys.length === 0 ? START : placeOfPath(source, keys);
  switch (keyword) {
    case "additionalProperties": {
      const key = params.additionalProperty as string;
      const names = Object.keys(parentSchema?.properties ?? {});
      const near = closest(key, names);
      return { place: placeOfKey(source, [...keys, key]), message: `"${key}" is not expected here.`, remedy: near ? `Did you mean "${near}"?` : `Use only ${names.join(", ")}.` };
    }
    case "required": {
      const key = params.missingProperty as string;
      const part = (parentSchema?.properties as Record<string, { description?: string }> | undefined)?.[key]?.description;
      return {
        place: keys.length === 0 ? START : placeOfKey(source, keys),
        message: `${name === undefined ? "The file" : `"${name}"`} does not have "${key}".`,
        remedy: part ? `Add it: ${key} is ${part}.` : "Add it.",
      };
    }
    case "propertyNames":
      return { place: placeOfKey(source, [...keys, params.propertyName as string]), message: `"${params.propertyName}" cannot stand here.`, remedy: `Write ${expected}.` };
    case "enum": {
      const values = (params.allowedValues as unknown[]).map(String);
      const near = closest(String(data), values);
      return { place, message: `"${name}" is ${JSON.stringify(data)}, which is not one of its values.`, remedy: near ? `Did you mean ${near}?` : `Use one of ${values.join(", ")}.` };
    }
    default:
      return { place, message: `${name === undefined ? "The file" : `"${name}"`} must be ${expected}.`, remedy: "Correct the value." };
  }
}
