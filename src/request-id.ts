/** ID under which the provider finds the request of an answer in its logs. */
export function requestIdOf(response: Response | undefined): string | undefined {
  return response?.headers.get("X-Request-Id") ?? undefined;
}
