/** Light and dark. */

import type { Page } from "./page.ts";

/** The two looks. */
export const THEMES = ["light", "dark"] as const;

/** One of the two looks. */
export type Theme = (typeof THEMES)[number];

/** Shows the page in one look, as the settings would, and waits until it is drawn and at rest. */
export async function paint(page: Page, theme: Theme): Promise<void> {
  await page.session.run(async (name) => {
    document.documentElement.dataset["theme"] = name;
    // Colours begin to change when the next frame is drawn, not before.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // A film that stands still holds its animations; they end when it goes on.
    const passing = document.getAnimations().filter(({ effect, playState }) => {
      return playState === "running" && effect?.getComputedTiming().endTime !== Infinity;
    });
    await Promise.allSettled(passing.map(({ finished }) => finished));
  }, theme);
}
