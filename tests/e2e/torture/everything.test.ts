/**
 * What `make test` looks at in one look: every screen, and every page of every package, in every language, every look,
 * a small window and a large one, and laid out in every window and with text at 200 %. It takes its time.
 */

import { expect } from "vitest";

import { Inspection } from "../harness/inspection.ts";
import { Parent } from "../harness/journey.ts";
import { misfits, sprawl } from "../harness/misfits.ts";
import type { Page } from "../harness/page.ts";
import { everyStep } from "../harness/step-walk.ts";
import { test } from "../harness/test.ts";
import { paint, THEMES } from "../harness/theme.ts";
import { everyScreen } from "../harness/walk.ts";
import { enlarge, fill, WINDOWS } from "../harness/window-sizes.ts";
import { LANGUAGES } from "../harness/words.ts";

const TIMEOUT = 3_600_000;

/** What is wrong with how a page lies in every window, with text as it is at first and at 200 %. */
async function laidOut(page: Page, stop: string): Promise<string[]> {
  const found: string[] = [];
  // What was just unfolded may still be turning.
  await paint(page, "light");
  for (const enlarged of [false, true]) {
    await enlarge(page, enlarged);
    for (const [name, size] of Object.entries(WINDOWS)) {
      await fill(page, size);
      const misfit = [...(await misfits(page)), ...(enlarged ? [] : await sprawl(page))];
      found.push(...misfit.map((line) => `${stop}, ${name}${enlarged ? ", 200 %" : ""}: ${line}`));
    }
  }
  await enlarge(page, false);
  return found;
}

for (const language of LANGUAGES) {
  for (const window of ["small", "large"] as const) {
    test(
      `every screen in every look (${language}, ${window})`,
      { timeout: TIMEOUT },
      async ({ computer, start }) => {
        const { page } = await start();
        await fill(page, WINDOWS[window]);
        const walk = everyScreen(new Parent(page, language), computer.belongings);
        expect(await new Inspection(page, THEMES).follow(walk)).toEqual([]);
      },
    );

    test(
      `every page of every package in every look (${language}, ${window})`,
      {
        timeout: TIMEOUT,
      },
      async ({ start }) => {
        const { page } = await start();
        await fill(page, WINDOWS[window]);
        expect(await new Inspection(page, THEMES).follow(everyStep(page, language))).toEqual([]);
      },
    );
  }

  test(
    `every screen lies well in every window (${language})`,
    { timeout: TIMEOUT },
    async ({ computer, start }) => {
      const found: string[] = [];
      const { page } = await start();
      for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
        found.push(...(await laidOut(page, stop)));
      }
      expect(found).toEqual([]);
    },
  );

  test(
    `every page of every package lies well in every window (${language})`,
    {
      timeout: TIMEOUT,
    },
    async ({ start }) => {
      const { page } = await start();
      const found: string[] = [];
      for await (const stop of everyStep(page, language)) {
        found.push(...(await laidOut(page, stop)));
      }
      expect(found).toEqual([]);
    },
  );
}
