/**
 * Contact sheets: every beat of a film at a quarter, the half and three quarters of it, as one picture a film, in a
 * language that runs from the left and in one that runs from the right, light and dark.
 *
 * `FILM` names one film; without it all are drawn.
 */

import { mkdirSync, writeFileSync } from "node:fs";

import { expect } from "vitest";

import { inRepository } from "../harness/paths.ts";
import { Picture } from "../harness/png.ts";
import { Screening } from "../harness/screening.ts";
import { scriptsOf } from "../harness/scripts.ts";
import { test } from "../harness/test.ts";
import { COMMON_THEMES, paint } from "../harness/theme.ts";
import { until } from "../harness/until.ts";

const FOLDER = inRepository("target", "sheets");
const SHARES = [0.25, 0.5, 0.75];
const GAP = 12;
/** Small enough that a sheet can be looked at whole, large enough that the caption can be read. */
const WINDOW = { width: 800, height: 700 };

/** Pictures in rows of three. */
function sheetOf(pictures: readonly Picture[]): Picture {
  const [width, height] = [0, 0].map((_, side) =>
    Math.max(...pictures.map((picture) => (side === 0 ? picture.width : picture.height))),
  );
  const [wide, high] = [(width ?? 0) + GAP, (height ?? 0) + GAP];
  const rows = Math.ceil(pictures.length / SHARES.length);
  const sheet = new Picture(wide * SHARES.length + GAP, high * rows + GAP);
  for (const [index, picture] of pictures.entries()) {
    sheet.lay(picture, GAP + (index % SHARES.length) * wide, GAP + Math.floor(index / SHARES.length) * high);
  }
  return sheet;
}

for (const script of scriptsOf(process.env["FILM"])) {
  for (const language of ["sv", "ar"] as const) {
    test(`${script.package}/${script.step} (${language})`, { timeout: 600_000 }, async ({ start }) => {
      mkdirSync(FOLDER, { recursive: true });
      const { page } = await start(script.shelf);
      await page.session.resize(WINDOW.width, WINDOW.height);
      await until("a window of the size", () =>
        page.session.run((wide) => innerWidth === wide, WINDOW.width),
      );
      const screening = await Screening.open(page, script, language);
      for (const theme of COMMON_THEMES) {
        await paint(page, theme);
        const pictures: Picture[] = [];
        for (let beat = 0; beat < screening.beats; beat += 1) {
          for (const share of SHARES) {
            await screening.at(beat, share);
            pictures.push(await screening.picture(true));
          }
        }
        const file = `${FOLDER}/${script.package}-${script.step}-${language}-${theme}.png`;
        writeFileSync(file, sheetOf(pictures).write());
        console.log(file);
        expect(pictures).toHaveLength(screening.beats * SHARES.length);
      }
    });
  }
}
