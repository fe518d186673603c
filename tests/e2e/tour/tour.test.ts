/**
 * Walks through the program as a parent would, and keeps a picture of every stop.
 *
 * As it is, in two languages, light and dark, in two windows; with `ALL=1` in all three languages, in high contrast as
 * well (the dark one in one window), and in Swedish once on a large screen and once with text at 200 %.
 */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { inRepository } from "../harness/paths.ts";
import { test } from "../harness/test.ts";
import { COMMON_THEMES, paint, THEMES, type Theme } from "../harness/theme.ts";
import { everyScreen } from "../harness/walk.ts";
import { enlarge, fill, WINDOWS, type WindowSize } from "../harness/window-sizes.ts";
import type { Language } from "../harness/words.ts";

const FOLDER = inRepository("target", "tour");
const ALL = (process.env["ALL"] ?? "") !== "";

/** What one walk keeps pictures of. */
interface Tour {
  readonly language: Language;
  /** The looks in each window. */
  readonly looks: Partial<Record<keyof typeof WINDOWS, readonly Theme[]>>;
  /** Whether text is at 200 %. */
  readonly enlarged?: boolean;
}

const SHORT: readonly Tour[] = (["sv", "ar"] as const).map((language) => ({
  language,
  looks: { large: COMMON_THEMES, small: COMMON_THEMES },
}));
const WHOLE: readonly Tour[] = [
  ...(["sv", "en", "ar"] as const).map((language): Tour => {
    // Grounds of the dark high contrast are the same in any window; one of them tells it.
    return { language, looks: { large: THEMES, small: [...COMMON_THEMES, "contrast-light"] } };
  }),
  { language: "sv", looks: { huge: ["light"] } },
  { language: "sv", looks: { large: ["light"] }, enlarged: true },
];

/** Every window and theme of a tour, and how its pictures begin. */
function* sightsOf({ language, looks, enlarged = false }: Tour): Generator<[WindowSize, Theme, string]> {
  for (const window of ["large", "small", "huge"] as const) {
    for (const theme of looks[window] ?? []) {
      yield [WINDOWS[window], theme, `${language}-${theme}-${window}${enlarged ? "-200" : ""}`];
    }
  }
}

for (const tour of ALL ? WHOLE : SHORT) {
  const { language, enlarged = false } = tour;
  const sights = [...sightsOf(tour)];
  test.concurrent(
    `the tour (${sights.map(([, , name]) => name).join(", ")})`,
    { timeout: 600_000 },
    async ({ computer, start }) => {
      mkdirSync(FOLDER, { recursive: true });
      const mine = new RegExp(`^(${sights.map(([, , name]) => name).join("|")})-\\d\\d-`);
      for (const old of readdirSync(FOLDER).filter((name) => mine.test(name))) {
        rmSync(path.join(FOLDER, old));
      }
      const { page } = await start();
      let number = 0;
      for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
        number += 1;
        const place = `${String(number).padStart(2, "0")}-${stop}.png`;
        for (const [window, theme, name] of sights) {
          await fill(page, window);
          await enlarge(page, enlarged);
          await paint(page, theme);
          writeFileSync(path.join(FOLDER, `${name}-${place}`), await page.session.screenshot());
        }
      }
      expect(number).toBeGreaterThan(20);
    },
  );
}
