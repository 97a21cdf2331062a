/**
 * How far the time of a signature may be from that of the gateway. API gateways of this family document a quarter
 * of an hour.
 */
export const TOLERATED_CLOCK_SKEW_MINUTES = 15;

/** Gateway codes for credentials that were not accepted, for whatever reason. */
const REFUSED_CREDENTIALS = ["APIGW.0301", "APIG.0301"];

/** What is known about an answer to a signed request. */
export interface SignedAnswer {
  status: number;
  /** The error code in the body. */
  code?: string | undefined;
  /** The `Date` header. */
  date: string | null;
  /** Local time of the signature. */
  signedAt: Date;
}

/**
 * Whether the local clock explains that a signed request was refused, in words for an error message, such as
 * `the local clock is 27 minutes behind the service`. Undefined if it does not: the answer refuses something else
 * than the credentials, tells no time, or tells one close enough to the local one.
 */
export function describeClockSkew({ status, code, date, signedAt }: SignedAnswer): string | undefined {
  if (status !== 401 && !REFUSED_CREDENTIALS.includes(code ?? "")) return undefined;
  const minutes = minutesAhead(signedAt, date);
  if (minutes === undefined || Math.abs(minutes) <= TOLERATED_CLOCK_SKEW_MINUTES) return undefined;
  return `the local clock is ${inWords(Math.abs(minutes))} ${minutes < 0 ? "behind" : "ahead of"} the service`;
}

/** How far the local time is ahead of that of a `Date` header. Undefined for a header that is no date of HTTP. */
function minutesAhead(local: Date, header: string | null): number | undefined {
  const service = new Date(header ?? Number.NaN);
  // A date parser takes many things for a date, even a lone number.
  if (Number.isNaN(service.getTime()) || service.toUTCString() !== header) return undefined;
  return (local.getTime() - service.getTime()) / 60_000;
}

function inWords(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} minutes`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} hours`;
  return `${Math.round(minutes / 60 / 24)} days`;
}
