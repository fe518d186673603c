/** The first screen of all, before it is known which language is read. */

import { expect, test } from "vitest";

import { ownBundleOf } from "../src/l10n/catalogue";
import { TestWindow } from "./kit/window";

test("the one heading asks in every language, each marked as what it is, and no other language is read for that", async () => {
  await TestWindow.open();
  const headings = [...document.querySelectorAll("main[data-screen] h1")];
  expect(headings.length).toBe(1);
  const questions = [...(headings[0]?.querySelectorAll<HTMLElement>("[lang]") ?? [])];
  expect(questions.map(({ lang, dir, textContent }) => [lang, dir, textContent.trim()])).toEqual([
    ["sv", "ltr", "Välj språk"],
    ["en", "ltr", "Choose a language"],
    ["ar", "rtl", "اختيار اللغة"],
  ]);
  // Reading a whole language takes time at the start, which nobody has asked for.
  const read = (["sv", "en", "ar"] as const).map((language) =>
    ownBundleOf(language).hasMessage("first-title"),
  );
  expect(read).toEqual([true, false, false]);
});
