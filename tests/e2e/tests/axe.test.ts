/** What axe-core has against any screen, and what is too small to be hit: nothing. */

import { expect } from "vitest";

import { examine } from "../harness/axe.ts";
import { Inspection } from "../harness/inspection.ts";
import { Parent } from "../harness/journey.ts";
import { smallTargets } from "../harness/targets.ts";
import { test } from "../harness/test.ts";
import { COMMON_THEMES, type Theme } from "../harness/theme.ts";
import { everyScreen } from "../harness/walk.ts";
import { LANGUAGES, type Language } from "../harness/words.ts";

/** Colours are the same in all languages: dark is looked at in one of them. `make torture` looks at everything. */
const LOOKS: Record<Language, readonly Theme[]> = { sv: COMMON_THEMES, en: ["light"], ar: ["light"] };

for (const language of LANGUAGES) {
  test(`nothing is wrong on any screen (${language})`, { timeout: 300_000 }, async ({ computer, start }) => {
    const { page } = await start();
    const walk = everyScreen(new Parent(page, language), computer.belongings);
    expect(await new Inspection(page, LOOKS[language]).follow(walk)).toEqual([]);
  });
}

test("axe-core finds what is planted: a picture without words, and words without contrast", async ({
  start,
}) => {
  const { page } = await start();
  await page.screen("language");
  expect((await examine(page)).violations).toEqual([]);
  await page.session.run(() => {
    const words = document.createElement("p");
    words.textContent = "Nobody can read this.";
    words.style.color = "var(--line)";
    document.querySelector("main[data-screen]")?.append(document.createElement("img"), words);
  });
  const found = (await examine(page)).violations.map((line) => line.split(" ")[0]);
  expect(found).toEqual(expect.arrayContaining(["image-alt", "color-contrast"]));
});

test("what is too small to be hit is found: a button, a mark without words, a word between two lines", async ({
  start,
}) => {
  const { page } = await start();
  await page.screen("language");
  expect(await smallTargets(page)).toEqual([]);
  await page.session.run(() => {
    const main = document.querySelector("main[data-screen]");
    const button = document.createElement("button");
    button.textContent = "x";
    button.style.cssText = "inline-size: 43px; block-size: 44px";
    const mark = document.createElement("input");
    mark.type = "checkbox";
    const paragraph = document.createElement("p");
    paragraph.style.font = "12px/20px sans-serif";
    const link = document.createElement("a");
    link.href = "#nowhere";
    link.textContent = "word";
    link.style.display = "inline";
    paragraph.append("before the ", link, " and after it");
    main?.append(button, mark, paragraph);
  });
  expect(await smallTargets(page)).toEqual([
    "“x” (button) is 43.0 × 44.0, not 44",
    expect.stringMatching(/^“INPUT” \(input\)/),
    expect.stringMatching(/^“word” \(a\) is .*, not 24$/),
  ]);
});
