/** Environment variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable, and older names for it. */
export type Variable = readonly [name: string, ...aliases: string[]];

export const AUTH_URL: Variable = ["OS_AUTH_URL"];
export const REGION: Variable = ["OS_REGION_NAME"];
export const PROJECT_ID: Variable = ["OS_PROJECT_ID"];
export const PROJECT_NAME: Variable = ["OS_PROJECT_NAME", "OS_TENANT_NAME"];

/** The value of a variable. One that is set to nothing counts as not set. */
export function read(env: Environment, variable: Variable): string | undefined {
  return variable.map((name) => env[name]).find((value) => value !== undefined && value !== "");
}
