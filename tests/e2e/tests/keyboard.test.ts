/** Everything can be done without a mouse. */

import { expect } from "vitest";

import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { tabTo } from "../harness/keyboard-ways.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { KEY } from "../harness/webdriver.ts";

const SENTENCE = "Blåbärskrattet under trappan 4711.";
test("a parent comes from the start to a saved text with the keyboard alone, and hides the page with it", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say, chapter } = parent;

  await page.screen("language");
  await tabTo(page, say("language-name"));
  await page.press(KEY.enter);
  await page.screen("first");
  await tabTo(page, say("first-next"));
  await page.press(KEY.space);
  await page.screen("choose");
  await tabTo(page, say("choose-keep"));
  await page.press(KEY.enter);

  await page.screen("create");
  await tabTo(page, say("passphrase-label"));
  await page.press(...PASSPHRASE, KEY.tab, ...PASSPHRASE);
  await tabTo(page, say("create-submit"));
  await page.press(KEY.enter);
  await page.screen("home");

  await tabTo(page, say("door-me"));
  await page.press(KEY.enter);
  await page.screen("door");
  await tabTo(page, chapter.title);
  await page.press(KEY.enter);
  await page.screen("module");
  await tabTo(page, chapter.heading(WRITING_STEP));
  await page.press(KEY.enter);
  await page.screen("step");
  await tabTo(page, say("writing-answer"));
  await page.press(...SENTENCE);
  await page.css('[data-save="saved"]');
  expect(await page.valueOf(say("writing-answer"))).toBe(SENTENCE);

  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  await page.pressShiftThrice();
  await page.screen("unlock");
  await tabTo(page, say("passphrase-label"));
  await page.press(...PASSPHRASE, KEY.enter);
  await page.screen("step");
});

test("a dilemma is answered, and another answer tried, with the keyboard alone", async ({ start }) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { chapter } = parent;
  await parent.lookAround();
  await parent.reachStep("forty-minutes-late");
  await tabTo(page, chapter.heading("short-at-the-door"));
  await page.press(KEY.enter);
  await page.reads(chapter.opening("short-at-the-door"));
  // What opened comes next in the order of the page.
  await tabTo(page, chapter.heading("one-matter"));
  await page.press(KEY.space);
  await page.reads(chapter.opening("one-matter"));
  await page.session.run(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await tabTo(page, chapter.heading("through-the-child"));
  await page.press(KEY.enter);
  await page.reads(chapter.opening("through-the-child"));
});

test("settings are chosen with the arrow keys, and the language menu closes with Escape", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.lookAround();
  await tabTo(page, say("header-settings"));
  await page.press(KEY.enter);
  await page.screen("settings");
  await tabTo(page, say("settings-theme-system"));
  await page.press(KEY.down, KEY.down);
  await until("the dark look", () =>
    page.session.run(() => document.documentElement.dataset["theme"] === "dark"),
  );

  const menu = `${say("header-language")} ${say("language-name")}`;
  await tabTo(page, menu);
  await page.press(KEY.enter);
  await tabTo(page, new Parent(page, "en").say("language-name"));
  await page.press(KEY.escape);
  expect(await page.focused()).toBe(menu);
  expect(await page.look("button", new Parent(page, "en").say("language-name"))).toBeNull();
});
