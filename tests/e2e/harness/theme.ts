/** The looks that the program has: light and dark, each also in high contrast. */

import type { Page } from "./page.ts";

/** The four looks. */
export const THEMES = ["light", "dark", "contrast-light", "contrast-dark"] as const;

/** The two that most people see: what takes long is looked at in these. */
export const COMMON_THEMES = ["light", "dark"] as const;

/** One of the four looks. */
export type Theme = (typeof THEMES)[number];

/** Has the engine make the page's scroll bar anew, as the program does: only a new one asks how it should look. */
export async function makeScrollBarAnew(page: Page): Promise<void> {
  await page.session.run(() => {
    const root = document.documentElement;
    root.style.overflow = "hidden";
    root.getBoundingClientRect();
    root.style.removeProperty("overflow");
  });
}

/** Shows the page in one look, as settings and computer would, and waits until it is drawn and at rest. */
export async function paint(page: Page, theme: Theme): Promise<void> {
  const isOther = await page.session.run((look) => {
    const { dataset } = document.documentElement;
    const before = dataset["contrast"];
    dataset["theme"] = look.endsWith("dark") ? "dark" : "light";
    dataset["contrast"] = look.startsWith("contrast") ? "high" : "ordinary";
    return dataset["contrast"] !== before;
  }, theme);
  if (isOther) {
    await makeScrollBarAnew(page);
  }
  await page.session.run(async () => {
    // Colours begin to change when the next frame is drawn, not before.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // A film that stands still holds its animations; they end when it goes on.
    const passing = document.getAnimations().filter(({ effect, playState }) => {
      return playState === "running" && effect?.getComputedTiming().endTime !== Infinity;
    });
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
