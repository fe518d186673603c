/** Walks through the program as a parent would, and keeps a picture of every stop in every look and size. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { inRepository } from "../harness/paths.ts";
import { test } from "../harness/test.ts";
import { paint, THEMES } from "../harness/theme.ts";
import { until } from "../harness/until.ts";
import { everyScreen } from "../harness/walk.ts";

const FOLDER = inRepository("target", "tour");
const SIZES = [
  { name: "large", width: 1100, height: 780 },
  { name: "small", width: 800, height: 560 },
] as const;

for (const language of ["sv", "ar"] as const) {
  test.concurrent(`the tour (${language})`, async ({ computer, start }) => {
    mkdirSync(FOLDER, { recursive: true });
    for (const old of readdirSync(FOLDER).filter((name) => name.startsWith(`${language}-`))) {
      rmSync(path.join(FOLDER, old));
    }
    const { page } = await start();
    let number = 0;
    for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
      number += 1;
      for (const { name, width, height } of SIZES) {
        await page.session.resize(width, height);
        await until("a window of the size", () => page.session.run((wide) => innerWidth === wide, width));
        for (const theme of THEMES) {
          await paint(page, theme);
          const place = `${String(number).padStart(2, "0")}-${stop}`;
          const file = path.join(FOLDER, `${language}-${theme}-${name}-${place}.png`);
          writeFileSync(file, await page.session.screenshot());
        }
      }
    }
    expect(number).toBeGreaterThan(20);
  });
}
