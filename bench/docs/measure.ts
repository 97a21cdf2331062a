import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** Plain JavaScript: what tsx makes of a function does not run in a page. */
const WATCH = readFileSync(new URL("watch-heading.js", import.meta.url), "utf8");

/** A page that shows an operation. */
export interface Side {
  name: string;
  url: string;
  /** The heading of the operation, as it stands on the page. */
  heading: string;
}

/**
 * The time from the start of a visit until the heading of the operation has been painted in the window, in milliseconds, in
 * rounds: each side once, then each side again. Every visit is a first one, with nothing in the cache.
 */
export async function timeToHeading(browser: Browser, sides: readonly Side[], rounds: number, say: (line: string) => void): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = Object.fromEntries(sides.map(({ name }) => [name, []]));
  // The first round warms the browser up.
  for (let round = -1; round < rounds; round += 1) {
    for (let place = 0; place < sides.length; place += 1) {
      const side = sides[(Math.max(round, 0) + place) % sides.length]!;
      const time = await visit(browser, side);
      if (round >= 0) times[side.name]!.push(time);
    }
    if (round % 5 === 4) say(`round ${round + 1} of ${rounds}`);
  }
  return times;
}

/** Opens the page of a side in a window of its own. */
export async function visit(browser: Browser, { url, heading }: Side, then: (page: Page) => Promise<void> = async () => {}): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    // The policy of our pages allows no other way to tell than a function of the browser's own.
    let tell: (time: number) => void = () => {};
    const painted = new Promise<number>((resolve) => (tell = resolve));
    await page.exposeFunction("headingPaintedAt", (time: number) => tell(time));
    await page.addInitScript({ content: `const wanted = ${JSON.stringify(heading)};\n${WATCH}` });
    const [time] = await Promise.all([painted, page.goto(url)]);
    await then(page);
    return time;
  } finally {
    await context.close();
  }
}
