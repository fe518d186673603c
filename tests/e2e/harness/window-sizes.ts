/** Windows as people have them, and text as large as they want it. */

import type { Page } from "./page.ts";
import { until } from "./until.ts";

/** A window, in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The smallest that the program takes, the one that it opens, a small laptop's and a large screen's. */
export const WINDOWS = {
  small: { width: 800, height: 560 },
  large: { width: 1100, height: 780 },
  laptop: { width: 1280, height: 800 },
  huge: { width: 2560, height: 1440 },
} as const satisfies Record<string, WindowSize>;

/** Gives the window a size, and waits until the page has it and is laid out for it. */
export async function fill(page: Page, { width, height }: WindowSize): Promise<void> {
  await page.session.resize(width, height);
  await until(`a window of ${width} × ${height}`, () =>
    page.session.run(
      (width, height) => innerWidth === width && Math.abs(innerHeight - height) <= 1,
      width,
      height,
    ),
  );
  // What depends on the window's size, as the size of all text does, follows with the next frame.
  await page.session.run(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done(null);
          }),
        ),
      ),
  );
}

/** Shows text twice as large, or as it is at first. As the settings do it; they cannot be reached everywhere. */
export async function enlarge(page: Page, twice: boolean): Promise<void> {
  const [usual, now] = await page.session.run((twice) => {
    const root = document.documentElement;
    const size = (name: string): number => {
      root.dataset["textSize"] = name;
      return parseFloat(getComputedStyle(root).fontSize);
    };
    return [size("normal"), size(twice ? "largest" : "normal")] as const;
  }, twice);
  if (now !== usual * (twice ? 2 : 1)) {
    throw new Error(`Text of ${usual} pixels became ${now}.`);
  }
}
