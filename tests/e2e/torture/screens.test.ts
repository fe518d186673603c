/** What `make test` looks at in one look: every screen, in every language, look and window, and with text at 200 %. */

import { expect } from "vitest";

import { Inspection } from "../harness/inspection.ts";
import { Parent } from "../harness/journey.ts";
import { illLaid } from "../harness/layout.ts";
import { test } from "../harness/test.ts";
import { THEMES } from "../harness/theme.ts";
import { everyScreen } from "../harness/walk.ts";
import { fill, WINDOWS } from "../harness/window-sizes.ts";
import { LANGUAGES } from "../harness/words.ts";

const TIMEOUT = 3_600_000;

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
  }

  test(
    `every screen lies well in every window (${language})`,
    { timeout: TIMEOUT },
    async ({ computer, start }) => {
      const { page } = await start();
      expect(await illLaid(page, everyScreen(new Parent(page, language), computer.belongings))).toEqual([]);
    },
  );
}
