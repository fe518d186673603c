/** The ways of a parent who has only the keyboard. */

import type { Page } from "./page.ts";
import { until } from "./until.ts";
import { KEY } from "./webdriver.ts";

const MORE_THAN_ANY_SCREEN_HAS = 60;

/** Goes on with Tab until something has the focus whose name begins so; it can be seen there. */
export async function tabTo(page: Page, begins: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MORE_THAN_ANY_SCREEN_HAS) {
    await page.press(KEY.tab);
    const name = await page.focused();
    passed.push(name);
    if (name.startsWith(begins)) {
      if (!(await focusShows(page))) {
        throw new Error(`The focus on “${name}” cannot be seen.`);
      }
      return;
    }
  }
  throw new Error(`Tab never leads to “${begins}”. It passed: ${passed.join(" | ")}`);
}

/** Goes to something with Tab and presses it with Enter. */
export async function enter(page: Page, begins: string): Promise<void> {
  await tabTo(page, begins);
  await page.press(KEY.enter);
}

/** The same with something that leads to another screen. */
export async function enterTo(page: Page, begins: string, screen: string): Promise<void> {
  await enter(page, begins);
  await page.screen(screen);
}

/** Waits until something has the focus, by the beginning of its name. */
export async function focusAt(page: Page, begins: string): Promise<void> {
  await until(`the focus at “${begins}”`, async () => (await page.focused()).startsWith(begins));
}

/** Whether the element with the focus, or what is drawn over its whole card, has an outline. */
async function focusShows(page: Page): Promise<boolean> {
  return await page.session.run(() => {
    const element = document.activeElement ?? document.body;
    const styles = [getComputedStyle(element), getComputedStyle(element, "::after")];
    return styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    );
  });
}
