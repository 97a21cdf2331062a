import type { Measurements } from "../measure/all.js";
import { programs } from "../programs/index.js";
import { kilobytes } from "./markdown.js";

interface Bar {
  title: string;
  ours: boolean;
  value: number;
  label: string;
}

const WIDTH = 640;
const ROW = 22;
const NAMES = 190;
const LABELS = 145;
/** In times of our longest bar. A longer one is broken, or the others could not be told apart. */
const LONGEST = 4;
/** Where a broken bar is broken: so far from its end, so wide. */
const BREAK = { from: 24, width: 5 };

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #1f2328 } .heading { font-weight: 600 } .bar { fill: #8c959f } .ours { fill: #0969da }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6e7681 } .ours { fill: #4493f8 } }`;

/** Bytes and time per call of each program as bars, readable on light and on dark ground. */
export function chart({ bytes, loopback }: Measurements): string {
  const bars = (value: (name: string) => number, label: (value: number) => string): Bar[] =>
    programs.map(({ name, title }) => ({ title: title.replaceAll(/[*`]/g, ""), ours: name.startsWith("ours"), value: value(name), label: label(value(name)) }));
  const size = panel(0, "Bytes of a program that makes the one call (gzip)", bars((name) => bytes.get(name)!.gzip, (value) => `${kilobytes(value)} kB`));
  const time = panel(size.height, "Time per call over loopback, in times of a raw fetch", bars((name) => loopback.get(name)!.ratio.median, (value) => `${value.toFixed(2)} ×`));
  const height = size.height + time.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Bytes and time of the one call, by client">
<style>${STYLE}</style>
${size.svg}
${time.svg}
</svg>
`;
}

function panel(top: number, heading: string, bars: readonly Bar[]): { svg: string; height: number } {
  const scale = Math.max(...bars.filter(({ ours }) => ours).map(({ value }) => value)) * LONGEST;
  const longest = Math.min(Math.max(...bars.map(({ value }) => value)), scale);
  const rows = bars.map(({ title, ours, value, label }, index) => {
    const y = top + 30 + index * ROW;
    const broken = value > longest;
    const width = Math.max(1, (Math.min(value, longest) / longest) * (WIDTH - NAMES - LABELS));
    const rectangle = (from: number, to: number) => `<rect class="bar${ours ? " ours" : ""}" x="${(NAMES + from).toFixed(1)}" y="${y + 2}" width="${(to - from).toFixed(1)}" height="${ROW - 8}"/>`;
    const bar = broken ? rectangle(0, width - BREAK.from - BREAK.width) + rectangle(width - BREAK.from, width) : rectangle(0, width);
    const text = `<text x="${(NAMES + width + 6).toFixed(1)}" y="${y + 13}">${label}${broken ? ", not to scale" : ""}</text>`;
    return `<text x="${NAMES - 8}" y="${y + 13}" text-anchor="end">${title}</text>${bar}${text}`;
  });
  return { svg: [`<text class="heading" x="8" y="${top + 20}">${heading}</text>`, ...rows].join("\n"), height: 40 + bars.length * ROW };
}
