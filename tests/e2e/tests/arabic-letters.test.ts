/** Arabic letters stand where they belong: one line of words, each with its dots. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { MODULE, Parent } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { inRepository } from "../harness/paths.ts";
import { test } from "../harness/test.ts";

/** The highest and the lowest row of a word that has ink, seen from the line it stands on; down is more. */
interface Ink {
  top: number;
  bottom: number;
}

/** Draws words in the font of the page, large, and looks where their ink is. */
async function inkOf(page: Page, words: string[]): Promise<Ink[]> {
  return await page.session.run(async (words) => {
    const size = 200;
    const { fontFamily } = getComputedStyle(document.body);
    await document.fonts.load(`${size / 4}px ${fontFamily}`, words.join(""));
    return words.map((word) => {
      const canvas = document.createElement("canvas");
      canvas.width = size * 2;
      canvas.height = size;
      const context = canvas.getContext("2d");
      if (context === null) {
        throw new Error("no canvas");
      }
      context.direction = "rtl";
      context.font = `${size / 4}px ${fontFamily}`;
      context.fillText(word, size * 1.75, size / 2);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const rows = Array.from({ length: size }, (_, row) => row).filter((row) => {
        const line = data.subarray(row * canvas.width * 4, (row + 1) * canvas.width * 4);
        return line.some((value, index) => index % 4 === 3 && value > 96);
      });
      return { top: (rows[0] ?? 0) - size / 2, bottom: (rows.at(-1) ?? 0) - size / 2 };
    });
  }, words);
}

test("signs over and under Arabic letters leave the word on its line, and are where they belong", async ({
  start,
}) => {
  const { page } = await start();
  await new Parent(page, "ar").chooseLanguage();
  const words = ["دا", "دًا", "ده", "دة", "فى", "في"];
  const ink = new Map((await inkOf(page, words)).map((rows, index) => [words[index], rows]));
  const top = (word: string): number => ink.get(word)?.top ?? NaN;
  const bottom = (word: string): number => ink.get(word)?.bottom ?? NaN;

  // Signs above lift the top of a word, never its foot.
  expect(Math.abs(bottom("دًا") - bottom("دا"))).toBeLessThanOrEqual(1);
  expect(Math.abs(bottom("دة") - bottom("ده"))).toBeLessThanOrEqual(1);
  expect(top("دة")).toBeLessThan(top("ده") - 2);
  // The two dots under the last letter can be told from none.
  expect(bottom("في")).toBeGreaterThan(bottom("فى") + 4);
  expect(Math.abs(top("في") - top("فى"))).toBeLessThanOrEqual(1);
});

test("Arabic texts set tanwin before the alif, because the engine lifts a word with a sign at its end", () => {
  const folder = inRepository("locales", "ar");
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  files.push(inRepository("modules", MODULE, "ar.md"), inRepository("modules", "support-lines.toml"));
  const texts = files.map((file) => readFileSync(file, "utf8"));
  expect(texts.filter((text) => text.includes("\u064B\u0627")).length).toBeGreaterThan(0);
  expect(files.filter((_, index) => texts[index]?.includes("\u0627\u064B"))).toEqual([]);
});
