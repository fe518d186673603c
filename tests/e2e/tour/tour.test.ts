/**
 * Walks through the program as a parent would, and keeps a picture of every stop.
 *
 * As it is, in two languages, light and dark, in two windows; with `ALL=1` in all three languages, in high contrast as
 * well, and in Swedish once on a large screen and once with text at 200 %.
 */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { inRepository } from "../harness/paths.ts";
import { test } from "../harness/test.ts";
import { COMMON_THEMES, paint, type Theme } from "../harness/theme.ts";
import { everyScreen } from "../harness/walk.ts";
import { enlarge, fill, WINDOWS } from "../harness/window-sizes.ts";
import type { Language } from "../harness/words.ts";

const FOLDER = inRepository("target", "tour");
const ALL = (process.env["ALL"] ?? "") !== "";

/** What one walk keeps pictures of. */
interface Tour {
  readonly language: Language;
  readonly themes: readonly Theme[];
  readonly windows: readonly (keyof typeof WINDOWS)[];
  /** Whether text is at 200 %. */
  readonly enlarged?: boolean;
}

const SHORT: readonly Tour[] = (["sv", "ar"] as const).map((language) => ({
  language,
  themes: COMMON_THEMES,
  windows: ["large", "small"],
}));
const WHOLE: readonly Tour[] = [
  ...(["sv", "en", "ar"] as const).map((language): Tour => {
    return { language, themes: [...COMMON_THEMES, "contrast-light"], windows: ["large", "small"] };
  }),
  { language: "sv", themes: ["light"], windows: ["huge"] },
  { language: "sv", themes: ["light"], windows: ["large"], enlarged: true },
];

for (const tour of ALL ? WHOLE : SHORT) {
  const { language, themes, windows, enlarged = false } = tour;
  const sizes = windows.map((window) => (enlarged ? `${window}-200` : window));
  test.concurrent(
    `the tour (${language}, ${themes.join(", ")}, ${sizes.join(", ")})`,
    { timeout: 600_000 },
    async ({ computer, start }) => {
      mkdirSync(FOLDER, { recursive: true });
      const mine = new RegExp(`^${language}-(${themes.join("|")})-(${sizes.join("|")})-\\d`);
      for (const old of readdirSync(FOLDER).filter((name) => mine.test(name))) {
        rmSync(path.join(FOLDER, old));
      }
      const { page } = await start();
      let number = 0;
      for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
        number += 1;
        for (const [index, window] of windows.entries()) {
          await fill(page, WINDOWS[window]);
          await enlarge(page, enlarged);
          for (const theme of themes) {
            await paint(page, theme);
            const place = `${String(number).padStart(2, "0")}-${stop}`;
            const file = path.join(FOLDER, `${language}-${theme}-${sizes[index] ?? ""}-${place}.png`);
            writeFileSync(file, await page.session.screenshot());
          }
        }
      }
      expect(number).toBeGreaterThan(20);
    },
  );
}
