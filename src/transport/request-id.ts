/** ID under which the provider finds a request in its logs. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("X-Request-Id") ?? undefined;
}
