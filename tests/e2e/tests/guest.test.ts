/** A guest tries everything and leaves nothing. */

import { expect } from "vitest";

import { Parent, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";

const SENTENCE = "Blåbärskrattet under trappan 4711";

test("a guest works through the chapter, is told that nothing is kept, and leaves nothing on the disk", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;

  await parent.chooseLanguage();
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  await page.pressShiftThrice();
  await page.screen("first");
  await page.reads(say("first-tried"));

  await page.click("button", say("first-next"));
  await page.click("button", say("choose-look"));
  await page.screen("home");
  await page.find("button", say("notice-guest-keep"));

  await parent.reachStep("forty-minutes-late");
  await parent.choose("short-at-the-door");
  await parent.choose("one-matter");
  await parent.choose("through-the-child");

  await parent.turnTo(WRITING_STEP);
  await parent.write(SENTENCE, "guest");
  expect(await page.text()).toContain(say("writing-guest"));

  expect(computer.belongings.files("data")).toEqual([]);
  expect(computer.belongings.filesHolding(SENTENCE)).toEqual([]);
});
