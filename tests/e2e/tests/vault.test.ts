/** What is said to be saved is there after a power cut, and nobody reads it without the passphrase. */

import { writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { KEY } from "../harness/webdriver.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
const LATER = " Vinterskorna bortom bryggan 0815.";

test("everything up to the last 'saved' is there after the program was killed", async ({ start }) => {
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVaultWith(SAVED);
  await before.page.type(parent.say("writing-answer"), LATER);
  await before.kill();

  const again = new Parent((await start()).page, "sv");
  await again.enter();
  await again.reachStep(WRITING_STEP);
  const found = await again.page.valueOf(again.say("writing-answer"));
  expect(SAVED + LATER).toContain(found);
  expect(found.slice(0, SAVED.length)).toBe(SAVED);

  await again.goHome();
  await again.openJournal();
  await again.page.reads(SAVED);
});

test("what is written and the passphrase stand in no file, neither while the program runs nor after it was killed", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const program = await start();
  const parent = new Parent(program.page, "sv");
  await parent.makeVaultWith(SAVED);
  expect(belongings.files("data")).toContain(path.join("lyktan", "slot-0", "journal.age"));
  expect(belongings.files("runtime")).not.toEqual([]);
  expect(belongings.filesHolding(SAVED)).toEqual([]);
  expect(belongings.filesHolding(PASSPHRASE)).toEqual([]);
  await program.kill();
  expect(belongings.filesHolding(SAVED)).toEqual([]);
  expect(belongings.filesHolding(PASSPHRASE)).toEqual([]);

  // The search itself finds what is there.
  const planted = ["utf8", "utf16le"] as const;
  const files = planted.map((encoding) => path.join(belongings.folder("cache"), encoding));
  planted.forEach((encoding, index) => {
    writeFileSync(files[index] ?? "", Buffer.from(`before ${SAVED} after`, encoding));
  });
  expect(belongings.filesHolding(SAVED).sort()).toEqual(files.sort());
});

test("a wrong passphrase is told kindly, and the right one opens", async ({ start }) => {
  const before = await start();
  await new Parent(before.page, "sv").makeVault();
  await before.stop();

  const parent = new Parent((await start()).page, "sv");
  await parent.unlock(`${PASSPHRASE}!`);
  await parent.isTold("error-wrong-passphrase");
  await parent.page.screen("unlock");
  // The field has the focus, and what it holds is marked, so that one may type at once.
  await until("the focus in the field", async () => {
    return (await parent.page.focused()) === parent.say("passphrase-label");
  });
  await parent.page.press(...PASSPHRASE, KEY.enter);
  await parent.page.screen("home");
});

test("a short passphrase and two that differ are refused before a vault is made", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.reachChoice();
  await page.click("button", parent.say("choose-keep"));
  await page.type(parent.say("passphrase-label"), "sju båt");
  await page.click("button", parent.say("create-submit"));
  await page.find("alert", { begins: parent.say("error-passphrase-short") });
  await page.type(parent.say("passphrase-label"), "ar och en till");
  await page.click("button", parent.say("create-submit"));
  await page.find("alert", parent.say("passphrase-differ"));
  expect(computer.belongings.files("data")).toEqual([]);
});

test("what a guest has written moves into the vault that is made of it", async ({ start }) => {
  const before = await start();
  const guest = new Parent(before.page, "sv");
  await guest.lookAround();
  await guest.reachStep(WRITING_STEP);
  await guest.write(SAVED, "guest");
  await before.page.click("button", guest.say("notice-guest-keep"));
  await before.page.screen("create");
  await guest.fillNewPassphrase();
  await before.page.screen("step");
  // The page itself says so too: it is kept now.
  await before.page.css('[data-save="saved"]');
  await before.kill();

  const parent = new Parent((await start()).page, "sv");
  await parent.enter();
  await parent.openJournal();
  await parent.page.reads(SAVED);
});

test("who has forgotten the passphrase may read beside the locked vault, and sees nothing of it", async ({
  start,
}) => {
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVaultWith(SAVED);
  await before.kill();

  const { page } = await start();
  const reader = new Parent(page, "sv");
  await reader.lookAroundOutside();
  await reader.openJournal();
  await page.reads(reader.say("journal-empty"));
  await reader.goHome();
  await reader.reachStep(WRITING_STEP);
  await reader.write("Rader som ingen sparar.", "guest");
});

test("closing the window hands over what was being written", async ({ start }) => {
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVault();
  await parent.reachStep(WRITING_STEP);
  await parent.page.type(parent.say("writing-answer"), SAVED);
  await before.closeWindow();

  const again = new Parent((await start()).page, "sv");
  await again.enter();
  await again.openJournal();
  await again.page.reads(SAVED);
});
