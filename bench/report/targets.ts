/** What the package sets out to be, at most. The results say where it is not. */
export interface Target {
  limit: number;
  /** The limit in words. */
  text: string;
}

export const targets = {
  gzipToken: { limit: 5000, text: "≤ 5.0 kB gzip" },
  gzipSigned: { limit: 6000, text: "≤ 6.0 kB gzip" },
  bytesPerOperation: { limit: 25, text: "≤ 25 B" },
  start: { limit: 1.05, text: "≤ 1.05 × empty" },
  loopback: { limit: 1.15, text: "≤ 1.15 × raw" },
  stub: { limit: 2, text: "≤ 2.0 × raw" },
  signing: { limit: 0.6, text: "≤ 0.6 × Huawei" },
  instantiations: { limit: 3000, text: "≤ 3000" },
} as const satisfies Record<string, Target>;

export function judge({ limit, text }: Target, value: number): string {
  return `${text}: ${value <= limit ? "met" : "**missed**"}`;
}
