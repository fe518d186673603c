/** A full disk takes nothing: nothing is claimed, nothing is lost, and it goes on by itself once there is room. */

import { expect } from "vitest";

import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
/** More than the padding of a small journal has room for. */
const LONG = "Vinterskorna bortom bryggan 0815. ".repeat(5_000);

test("a vault cannot be made on a full disk, leaves nothing behind that looks like one, and can be made once there is room", async ({
  computer,
  start,
}) => {
  const medium = computer.belongings.putVaultOnMedium();
  medium.fill();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.reachCreate();
  await parent.fillNewPassphrase();
  await parent.isTold("error-disk-full");
  await before.page.screen("create");
  await before.kill();

  const { page } = await start();
  const again = new Parent(page, "sv");
  // No vault to unlock: it begins as on the first day.
  await again.reachChoice();
  medium.empty();
  await page.click("button", again.say("choose-keep"));
  await page.screen("create");
  await again.fillNewPassphrase();
  await page.screen("home");
});

test("a text that a full disk does not take is told as not saved, stays on the page, and is saved by itself once there is room", async ({
  computer,
  start,
}) => {
  const medium = computer.belongings.putVaultOnMedium();
  const before = await start();
  const { page } = before;
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.makeVaultWith(SAVED);

  medium.fill();
  await page.paste(say("writing-answer"), LONG);
  await page.css('[data-save="failed"]');
  await page.css('[data-trouble="disk-full"]');
  await page.reads(say("error-disk-full.advice"));
  expect(await page.valueOf(say("writing-answer"))).toBe(SAVED + LONG);

  medium.empty();
  await page.css('[data-save="saved"]');
  await page.css('[data-trouble="none"]');
  await page.reads(say("notice-mended"));
  await before.kill();

  const again = new Parent((await start()).page, "sv");
  await again.enter(PASSPHRASE);
  await again.reachStep(WRITING_STEP);
  expect(await again.page.valueOf(again.say("writing-answer"))).toBe(SAVED + LONG);
});

test("what was saved before the disk was full is there after the program was killed with a text that it had not taken", async ({
  computer,
  start,
}) => {
  const medium = computer.belongings.putVaultOnMedium();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVaultWith(SAVED);
  medium.fill();
  await before.page.paste(parent.say("writing-answer"), LONG);
  await before.page.css('[data-save="failed"]');
  await before.kill();

  const again = new Parent((await start()).page, "sv");
  await again.enter();
  await again.reachStep(WRITING_STEP);
  expect(await again.page.valueOf(again.say("writing-answer"))).toBe(SAVED);
});
