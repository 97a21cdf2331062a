import type { Finding } from "./finding.js";

/** The start of "rule: message". */
interface Chain {
  cause: RegExp;
  /** What follows from the cause or only repeats it, at another place and in other words. */
  consequences: RegExp;
}

const EXAMPLES = /^(no-invalid-(media-type|parameter|schema)-examples|oas3-valid-(media|schema)-example): /;

const CHAINS: readonly Chain[] = [
  // An example is judged by its schema, so while a schema contradicts itself, what is said of examples is in doubt.
  { cause: /^(no-enum-type-mismatch|no-required-schema-properties-undefined|no-schema-type-mismatch): /, consequences: EXAMPLES },
  // Both linters know these rules. Redocly's place is the more exact one.
  { cause: /^no-invalid-(media-type|parameter|schema)-examples: /, consequences: /^oas3-valid-(media|schema)-example: / },
  { cause: /^no-example-value-and-externalValue: /, consequences: /^oas3-examples-value-or-externalValue: / },
  { cause: /^no-path-trailing-slash: /, consequences: /^path-keys-no-trailing-slash: / },
  { cause: /^no-identical-paths: /, consequences: /^(no-ambiguous-paths|path-parameters): / },
  { cause: /^path-declaration-must-exist: /, consequences: /^(path-parameters|path-parameters-defined|path-params|path-declarations-must-exist): / },
  { cause: /^operation-parameters-unique: /, consequences: /^path-params: / },
  // Our own rule says at the path what both linters say at each operation and each parameter.
  { cause: /^(path-parameters: |layout: The parameter is called )/, consequences: /^(path-parameters-defined|path-params): / },
  { cause: /^layout: The path .* segment/, consequences: /^(path-parameters|path-parameters-defined|path-params|path-declaration-must-exist|no-ambiguous-paths): / },
  { cause: /^layout: security does not belong /, consequences: /^(security-defined|oas3-operation-security-defined): / },
  // A misspelled variable leaves the one that was meant unused, and so does a misspelled scheme.
  { cause: /^no-undefined-server-variable: .* is not defined/, consequences: /^(no-undefined-server-variable: .* is not used|oas3-server-variables: )/ },
  { cause: /^security-defined: /, consequences: /^(no-unused-components: Security scheme|oas3-operation-security-defined: )/ },
  // Redocly reports the list of servers, Spectral the default.
  { cause: /^oas3-server-variables: .* default not listed/, consequences: /^no-server-variables-empty-enum: / },
  // A component in a wrong folder may have the name of another one.
  { cause: /^layout: The \$ref leads /, consequences: /^component-name-unique: / },
];

/** The findings that are the mistakes themselves, in the same order. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const present = CHAINS.filter(({ cause }) => findings.some((finding) => cause.test(say(finding))));
  return withoutRepetitions(findings.filter((finding) => !present.some(({ consequences }) => consequences.test(say(finding)))));
}

export function isAboutExample(finding: Finding): boolean {
  return EXAMPLES.test(say(finding));
}

/** One mistake in a schema makes all its examples wrong in the same way. */
function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  const count = (finding: Finding) => findings.filter((other) => say(other) === say(finding)).length;
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    if (!isAboutExample(finding) || count(finding) === 1) return [finding];
    if (seen.has(say(finding))) return [];
    seen.add(say(finding));
    return [{ ...finding, message: `${finding.message} The same is wrong in ${count(finding) - 1} more.` }];
  });
}

function say({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}
