import type { Refusal } from "./credentials.js";

/**
 * How far the time of a signature may be from that of the gateway. API gateways of this family document a quarter
 * of an hour.
 */
export const TOLERATED_CLOCK_SKEW_MINUTES = 15;

/**
 * Whether the local clock explains that a signed request was refused, in words for an error message, such as
 * `the local clock is 27 minutes behind the service`. Undefined if it does not: the answer refuses something else
 * than the credentials, tells no time, or tells one close enough to the local one.
 *
 * @param now The local time in milliseconds, when the answer arrived.
 */
export function describeClockSkew({ status, code, date }: Refusal, now: number): string | undefined {
  const service = new Date(date ?? Number.NaN);
  const minutes = Math.round((now - +service) / 60_000);
  // `0301` is the gateways' code for credentials that were not accepted, for whatever reason. A date parser takes many
  // things for a date, even a lone number.
  const explained = (status === 401 || /^APIGW?\.0301$/.test(code ?? "")) && service.toUTCString() === date && Math.abs(minutes) > TOLERATED_CLOCK_SKEW_MINUTES;
  return explained ? `the local clock is ${Math.abs(minutes)} minutes ${minutes < 0 ? "behind" : "ahead of"} the service` : undefined;
}
