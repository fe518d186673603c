/** In the smallest window, with the largest text, everything is there. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { everyScreen } from "../harness/walk.ts";

/** What does not fit: a page wider than its window, a control that is cut, a header that leaves no room. */
async function misfits(page: Page): Promise<string[]> {
  return await page.session.run(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      found.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);
    }
    const header = document.querySelector("header")?.getBoundingClientRect().height ?? 0;
    if (header > innerHeight * 0.4) {
      found.push(`the header takes ${header} of ${innerHeight}`);
    }
    const controls = document.querySelectorAll<HTMLElement>(
      "button, input, select, textarea, summary, h1, h2, h3",
    );
    for (const control of controls) {
      const { left, right, width, height } = control.getBoundingClientRect();
      if (!control.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1) {
        continue;
      }
      const name = control.innerText.trim() || control.tagName;
      if (left < -0.5 || right > innerWidth + 0.5) {
        found.push(`“${name}” reaches from ${left} to ${right} in a window of ${innerWidth}`);
      }
      if (control.matches("button, summary") && control.scrollWidth > control.clientWidth + 1) {
        found.push(`“${name}” is cut: ${control.scrollWidth} in ${control.clientWidth}`);
      }
    }
    return found;
  });
}

for (const language of ["sv", "en", "ar"] as const) {
  test(`nothing is cut and nothing scrolls sideways at 800 × 560 with text at 200 % (${language})`, async ({
    computer,
    start,
  }) => {
    const { page } = await start();
    await page.session.resize(800, 560);
    const found: string[] = [];
    for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
      // As the settings do it; they cannot be reached before a language is chosen.
      await page.session.run(() => {
        document.documentElement.dataset["textSize"] = "largest";
      });
      await until("large text", () =>
        page.session.run(
          () => getComputedStyle(document.documentElement).fontSize === "32px" && innerWidth === 800,
        ),
      );
      found.push(...(await misfits(page)).map((misfit) => `${stop}: ${misfit}`));
    }
    expect(found).toEqual([]);
  });
}

test("a button that is too wide for the window is found", async ({ start }) => {
  const { page } = await start();
  await page.screen("language");
  expect(await misfits(page)).toEqual([]);
  await page.session.run(() => {
    const wide = document.createElement("button");
    wide.textContent = "wide";
    wide.style.minInlineSize = "120vw";
    document.querySelector("main[data-screen]")?.append(wide);
  });
  expect((await misfits(page)).length).toBe(2);
});
