/** Changing the language keeps the place; Arabic runs from the right, its numbers do not. */

import { expect } from "vitest";

import { Parent, WRITING_STEP } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { PackageWords, type Language } from "../harness/words.ts";

/** Digits that are not those on a Swedish telephone. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/;

/** Changes the language in the header, and gives the parent who reads it. */
async function change(parent: Parent, language: Language): Promise<Parent> {
  const next = new Parent(parent.page, language);
  await parent.page.click("button", `${parent.say("header-language")} ${parent.say("language-name")}`);
  await parent.page.click("button", next.say("language-name"));
  await parent.page.find("button", next.say("header-hide"));
  return next;
}

/** Whether a choice lies open. */
async function isOpen(page: Page, label: string): Promise<boolean> {
  const button = await page.find("button", { begins: label });
  return await page.session.run(
    (it) => (it as unknown as HTMLElement).getAttribute("aria-expanded") === "true",
    button,
  );
}

test("a language chosen in the middle of a dilemma keeps page, choice and focus", async ({ start }) => {
  const { page } = await start();
  let parent = new Parent(page, "sv");
  await parent.lookAround();
  await parent.reachStep("forty-minutes-late");
  await parent.choose("short-at-the-door");
  await parent.choose("one-matter");

  for (const language of ["en", "ar", "sv"] as const) {
    parent = await change(parent, language);
    await page.screen("step");
    await page.find("heading", parent.chapter.heading("forty-minutes-late"));
    await page.reads(parent.chapter.opening("short-at-the-door"));
    await page.reads(parent.chapter.opening("one-matter"));
    expect(await isOpen(page, parent.chapter.heading("short-at-the-door"))).toBe(true);
    expect(await isOpen(page, parent.chapter.heading("one-matter"))).toBe(true);
    expect(await isOpen(page, parent.chapter.heading("through-the-child"))).toBe(false);
    expect(await page.focused()).toBe(`${parent.say("header-language")} ${parent.say("language-name")}`);
  }
});

test("a language chosen in the middle of a sentence keeps the sentence, and how far the page was scrolled", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.lookAround();
  await parent.reachStep(WRITING_STEP);
  await page.session.resize(800, 560);
  await parent.write("Jag blev så trött", "guest");
  const place = (): Promise<{ text: string | undefined; scrolled: number }> =>
    page.session.run(() => ({ text: document.querySelector("textarea")?.value, scrolled: scrollY }));
  const here = { text: "Jag blev så trött", scrolled: 60 };
  await page.session.run(() => {
    scrollTo(0, 60);
  });
  for (const language of ["ar", "sv"] as const) {
    // The driver scrolls to what it clicks; a pointer does not.
    await page.session.run(async (tag) => {
      for (const button of ["[aria-controls=languages]", `#languages [lang=${tag}]`]) {
        const found = document.querySelector<HTMLElement>(button);
        found?.focus({ preventScroll: true });
        found?.click();
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    }, language);
    await page.find("heading", new PackageWords("anger", language).heading(WRITING_STEP));
    expect(await place()).toEqual(here);
  }
  await parent.turnTo("what-my-child-sees");
  expect(await place(), "control: another page begins at its top").toMatchObject({ scrolled: 0 });
});

test("Arabic runs from the right, speaks Arabic, and keeps telephone numbers and digits as they are dialled", async ({
  start,
}) => {
  const program = await start();
  const { page } = program;
  const parent = new Parent(page, "ar");
  await parent.lookAround();
  expect(await page.session.run(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(
    ["rtl", "ar"],
  );
  await until("an Arabic title", () => program.windowTitle() === parent.say("window-title"));
  await parent.reachStep("forty-minutes-late");
  await page.reads(parent.chapter.opening("forty-minutes-late"));
  expect(await page.text()).not.toMatch(OTHER_DIGITS);

  await page.click("button", parent.say("header-safety"));
  await page.screen("support");
  expect(await page.text()).not.toMatch(OTHER_DIGITS);
  const numbers = await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("bdi[dir=ltr]")].map((number) => ({
      text: number.innerText,
      direction: getComputedStyle(number).direction,
      around: getComputedStyle(number.parentElement ?? number).direction,
    })),
  );
  expect(numbers.map(({ text }) => text)).toContain("020-50 50 50");
  expect(numbers.filter(({ direction }) => direction !== "ltr")).toEqual([]);
  // The page around them does run from the right.
  expect(numbers.filter(({ around }) => around !== "rtl")).toEqual([]);
});

test("what a parent writes keeps its own direction in either language", async ({ start }) => {
  const { page } = await start();
  const parent = new Parent(page, "ar");
  await parent.lookAround();
  await parent.reachStep(WRITING_STEP);
  const direction = (): Promise<string> =>
    page.session.run(() => getComputedStyle(document.querySelector("textarea") ?? document.body).direction);
  expect(await direction(), "an empty field begins where the page does").toBe("rtl");
  await parent.write("Svenska ord", "guest");
  expect(await direction()).toBe("ltr");
  await parent.turnTo("what-my-child-sees");
  await parent.write("كلمات عربية", "guest");
  expect(await direction()).toBe("rtl");
});
