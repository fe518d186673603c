/** Everything can be deleted by who sits at the computer, with a typed word and no passphrase. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { deleteEverything, openFromSettings } from "../harness/vault-ways.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";

test("everything is deleted from the lock screen by the typed word alone, and a new vault can be made", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const before = await start();
  const parent = new Parent(before.page, "sv");
  const { say } = parent;
  await parent.makeVaultWith(SAVED);
  await before.kill();
  const whole = belongings.vault().digests();
  expect(Object.keys(whole)).toContain("slot-0/key.age");

  const program = await start();
  const { page } = program;
  const again = new Parent(page, "sv");
  await page.screen("unlock");
  await page.click("button", say("unlock-delete"));
  await page.screen("delete");
  await page.reads(belongings.vault().path);
  // Another word deletes nothing.
  const field = say("delete-field", { word: say("delete-word") });
  await page.type(field, "rad");
  await page.click("button", say("delete-submit"));
  await page.find("alert", say("delete-differs", { word: say("delete-word") }));
  expect(belongings.vault().digests()).toEqual(whole);
  await page.clear(field);

  await deleteEverything(again);
  await page.screen("first");
  await page.reads(say("delete-done"));
  expect(belongings.files("data")).toEqual([]);
  expect(belongings.folders("data")).toEqual([]);

  await page.click("button", say("first-next"));
  await page.click("button", say("choose-keep"));
  await page.screen("create");
  await again.fillNewPassphrase();
  await page.screen("home");
  await again.openJournal();
  await page.reads(say("journal-empty"));
  await program.kill();
  await new Parent((await start()).page, "sv").enter();
});

test("everything is deleted from the settings while the vault is open, and its texts are gone from the page", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.makeVaultWith(SAVED);
  expect(await page.everything()).toContain(SAVED);
  await openFromSettings(parent, "settings-vault-delete", "delete");
  await deleteEverything(parent);
  await page.screen("first");
  await page.reads(parent.say("delete-done"));
  expect(belongings.files("data")).toEqual([]);
  expect(belongings.folders("data")).toEqual([]);
  expect(await page.everything()).not.toContain(SAVED);
});

test("a vault that another window has open is not deleted, and its owner notices nothing", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const first = await start();
  const owner = new Parent(first.page, "sv");
  const { say } = owner;
  await owner.makeVaultWith(SAVED);
  const whole = belongings.vault().digests();

  const second = await start();
  const other = new Parent(second.page, "sv");
  await second.page.screen("unlock");
  await second.page.click("button", say("unlock-delete"));
  await deleteEverything(other);
  await other.isTold("error-vault-busy");
  expect(belongings.vault().digests()).toEqual(whole);
  await owner.write(" Och mer.", "saved");

  await first.kill();
  await second.page.click("button", say("delete-submit"));
  await second.page.screen("first");
  expect(belongings.files("data")).toEqual([]);
});
