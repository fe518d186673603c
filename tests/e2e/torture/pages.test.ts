/**
 * What `make test` looks at in one look: every page of every package, in every language, look and window, and with
 * text at 200 %.
 */

import { expect } from "vitest";

import { Inspection } from "../harness/inspection.ts";
import { illLaid } from "../harness/layout.ts";
import { everyStep } from "../harness/step-walk.ts";
import { test } from "../harness/test.ts";
import { THEMES } from "../harness/theme.ts";
import { fill, WINDOWS } from "../harness/window-sizes.ts";
import { LANGUAGES } from "../harness/words.ts";

const TIMEOUT = 3_600_000;

for (const language of LANGUAGES) {
  for (const window of ["small", "large"] as const) {
    test(
      `every page of every package in every look (${language}, ${window})`,
      { timeout: TIMEOUT },
      async ({ start }) => {
        const { page } = await start();
        await fill(page, WINDOWS[window]);
        const walk = everyStep(page, language);
        expect(await new Inspection(page, THEMES).follow(walk)).toEqual([]);
      },
    );
  }

  test(
    `every page of every package lies well in every window (${language})`,
    { timeout: TIMEOUT },
    async ({ start }) => {
      const { page } = await start();
      expect(await illLaid(page, everyStep(page, language))).toEqual([]);
    },
  );
}
