/** In the smallest window with the largest text everything is there; in a large one nothing is lost in it. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { misfits, sprawl } from "../harness/misfits.ts";
import { test } from "../harness/test.ts";
import { everyScreen } from "../harness/walk.ts";
import { enlarge, fill, WINDOWS } from "../harness/window-sizes.ts";
import { LANGUAGES } from "../harness/words.ts";

for (const language of LANGUAGES) {
  test(
    `every screen fits the smallest window with text at 200 %, a laptop's and a large one (${language})`,
    {
      timeout: 240_000,
    },
    async ({ computer, start }) => {
      const { page } = await start();
      const found: string[] = [];
      for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
        await fill(page, WINDOWS.small);
        await enlarge(page, true);
        found.push(...(await misfits(page)).map((misfit) => `${stop}, small: ${misfit}`));
        await enlarge(page, false);
        for (const size of ["laptop", "huge"] as const) {
          await fill(page, WINDOWS[size]);
          const misfit = [...(await misfits(page)), ...(await sprawl(page))];
          found.push(...misfit.map((line) => `${stop}, ${size}: ${line}`));
        }
      }
      expect(found).toEqual([]);
    },
  );
}

test("control: a button that is too wide for the window is found, a page at its side and a line too long to read", async ({
  start,
}) => {
  const { page } = await start();
  await fill(page, WINDOWS.huge);
  await page.screen("language");
  expect([...(await misfits(page)), ...(await sprawl(page))]).toEqual([]);
  await page.session.run(() => {
    const main = document.querySelector<HTMLElement>("main[data-screen]");
    const wide = document.createElement("button");
    wide.textContent = "wide";
    wide.style.minInlineSize = "120vw";
    const line = document.createElement("p");
    line.textContent = "a word and another ".repeat(40);
    line.style.inlineSize = "1200px";
    main?.append(wide, line);
    main?.style.setProperty("margin-inline-start", "0");
  });
  expect((await misfits(page)).length).toBe(2);
  expect(await sprawl(page)).toEqual([
    expect.stringMatching(/^the page stands from/),
    expect.stringMatching(/^a line has about/),
  ]);
});
