/** Arabic letters stand where they belong: one line of words, each with its dots. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { MODULE, Parent } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { inRepository } from "../harness/paths.ts";
import { Picture } from "../harness/png.ts";
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

/**
 * Where words stand on their lines: the row of each word's lowest ink, which for these is the foot of the alif, seen
 * from the top of its line. The font's own table of places is read or not.
 */
async function feetOf(page: Page, words: string[], table: "as the program does" | "read"): Promise<number[]> {
  const lines = await page.session.run(
    async (words, table) => {
      document.querySelector("#lines")?.remove();
      const sheet = document.createElement("div");
      sheet.id = "lines";
      sheet.style.cssText =
        "position: fixed; inset: 0; z-index: 99; display: grid; align-content: start; direction: rtl; " +
        `background: white; color: black; font-size: 40px; ${table === "read" ? "font-feature-settings: normal" : ""}`;
      for (const word of words) {
        const line = document.createElement("p");
        line.textContent = word;
        sheet.append(line);
      }
      document.body.append(sheet);
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return [...sheet.children].map((line) => {
        const { left, top, width, height } = line.getBoundingClientRect();
        return { left, top, width, height };
      });
    },
    words,
    table,
  );
  const picture = Picture.read(await page.session.screenshot());
  return lines.map(({ left, top, width, height }) => {
    const line = picture.cut(Math.round(left), Math.round(top), Math.floor(width), Math.floor(height));
    const inked = line.pixels.findLastIndex((value, index) => index % 4 === 0 && value < 96);
    return Math.floor(inked / 4 / line.width);
  });
}

test("a line stands where it would without a sign over its last letter", async ({ start }) => {
  const { page } = await start();
  await new Parent(page, "ar").chooseLanguage();
  const bare = ["أهلا", "الأمان يأتي أولا", "سدا", "ضد"];
  const signed = ["أهلًا", "الأمان يأتي أولًا", "سداً", "ضدّ"];
  const moved = async (table: "as the program does" | "read"): Promise<number[]> => {
    const feet = await feetOf(page, [...bare, ...signed], table);
    return bare.map((_, index) => (feet[index] ?? NaN) - (feet[index + bare.length] ?? NaN));
  };
  expect(await moved("as the program does")).toEqual(bare.map(() => 0));
  // Control: the engine lifts each of them when it reads the table.
  expect(Math.min(...(await moved("read")))).toBeGreaterThan(1);
});

test("Arabic texts set tanwin before the alif, because over it the sign would touch the letter", () => {
  const folder = inRepository("locales", "ar");
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  files.push(inRepository("modules", MODULE, "ar.md"), inRepository("modules", "support-lines.toml"));
  const texts = files.map((file) => readFileSync(file, "utf8"));
  expect(texts.filter((text) => text.includes("\u064B\u0627")).length).toBeGreaterThan(0);
  expect(files.filter((_, index) => texts[index]?.includes("\u0627\u064B"))).toEqual([]);
});
