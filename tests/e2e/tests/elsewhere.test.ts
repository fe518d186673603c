/** Where a vault lies: a place that takes nothing, another place instead, and several vaults on one computer. */

import { mkdirSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { Parent, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { VaultFolder } from "../harness/vault-folder.ts";
import {
  chooseSecondPlace,
  keepInFolder,
  lockNow,
  openFromSettings,
  useFolder,
} from "../harness/vault-ways.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
const LATER = " Vinterskorna bortom bryggan 0815.";
const OTHER_PASSPHRASE = "fyra blanka lyktor";

/** Whether what a person sees of the vault's settings speaks of a certain folder. */
async function settingsName({ page, say }: Parent, folder: string): Promise<void> {
  await page.click("button", say("header-settings"));
  await page.screen("settings");
  await page.reads(folder);
}

test("a place that takes nothing opens, says at once that nothing is saved, and the journal can be kept elsewhere, with the old vault unchanged", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const medium = belongings.putVaultOnMedium();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVaultWith(SAVED);
  expect(await before.page.text()).not.toContain(parent.say("error-read-only"));
  await before.kill();
  medium.protect(true);
  const old = belongings.vault().digests();

  const reading = await start();
  const { page } = reading;
  const reader = new Parent(page, "sv");
  const { say } = reader;
  await reader.enter();
  await page.css('[data-trouble="read-only"]');
  await page.reads(`${say("error-read-only")} ${say("error-read-only.advice")}`);
  await reader.reachStep(WRITING_STEP);
  expect(await page.valueOf(say("writing-answer"))).toBe(SAVED);
  await page.type(say("writing-answer"), LATER);
  await page.css('[data-save="guest"]');
  await page.reads(say("writing-guest"));

  const folder = path.join(belongings.folder("home"), "Eget");
  mkdirSync(folder);
  await page.click("button", say("notice-elsewhere"));
  await keepInFolder(reader, folder, OTHER_PASSPHRASE);
  await page.screen("step");
  expect(await page.valueOf(say("writing-answer"))).toBe(SAVED + LATER);
  await page.css('[data-save="saved"]');
  expect(await page.text()).not.toContain(say("error-read-only"));
  expect(belongings.vault().digests()).toEqual(old);
  await reading.kill();

  // It begins at the old place: the new one is written down nowhere.
  const again = new Parent((await start()).page, "sv");
  await again.page.screen("unlock");
  await again.page.click("button", say("unlock-elsewhere"));
  await useFolder(again, folder);
  await again.enter(OTHER_PASSPHRASE);
  await again.openJournal();
  await again.page.reads(SAVED + LATER);
  expect(belongings.vault().digests()).toEqual(old);
});

test("two parents have a vault each on one computer, and neither opens the other's", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const before = await start();
  const first = new Parent(before.page, "sv");
  const { say } = first;
  await first.makeVaultWith(SAVED);
  await lockNow(first);
  const theirs = belongings.vault().digests();

  await before.page.click("button", say("unlock-elsewhere"));
  await chooseSecondPlace(first, "places-use");
  await before.page.screen("choose");
  await before.page.click("button", say("choose-keep"));
  await before.page.screen("create");
  await first.typeNewPassphrase(OTHER_PASSPHRASE);
  await before.page.click("button", say("create-submit"));
  await before.page.screen("home");
  await first.openJournal();
  await before.page.reads(say("journal-empty"));
  await settingsName(first, belongings.vault(2).path);
  await before.kill();
  expect(belongings.vault().digests()).toMatchObject(theirs);

  const { page } = await start();
  const second = new Parent(page, "sv");
  // The first vault is the one to begin with; the passphrase of the second does not open it.
  await second.unlock(OTHER_PASSPHRASE);
  await page.find("alert", { begins: say("error-wrong-passphrase") });
  await page.click("button", say("unlock-elsewhere"));
  await chooseSecondPlace(second, "places-unlock");
  await second.enter(OTHER_PASSPHRASE);
});

test("a guest beside a locked vault keeps what was written in a vault of its own, in another place", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const before = await start();
  const owner = new Parent(before.page, "sv");
  const { say } = owner;
  await owner.makeVault();
  await before.kill();
  const theirs = belongings.vault().digests();

  const program = await start();
  const { page } = program;
  const guest = new Parent(page, "sv");
  await guest.lookAroundOutside();
  await guest.reachStep(WRITING_STEP);
  await guest.write(SAVED, "guest");
  await page.click("button", say("notice-guest-keep"));
  await page.screen("keep-elsewhere");
  await page.click("radio", { begins: say("place-computer-number", { number: 2 }) });
  await guest.typeNewPassphrase(OTHER_PASSPHRASE);
  await page.click("button", say("keep-submit"));
  await page.find("heading", say("keep-done-title"));
  await page.click("button", say("keep-done"));
  await page.screen("step");
  expect(await page.valueOf(say("writing-answer"))).toBe(SAVED);
  await program.kill();
  expect(belongings.vault().digests()).toMatchObject(theirs);
  expect(belongings.vault(2).digests()).toHaveProperty(["slot-0/journal.age"]);

  const again = new Parent((await start()).page, "sv");
  await again.page.screen("unlock");
  await again.page.click("button", say("unlock-elsewhere"));
  await useFolder(again, belongings.vault(2).path);
  await again.enter(OTHER_PASSPHRASE);
  await again.openJournal();
  await again.page.reads(SAVED);
});

test("a folder that is not there is no place for a vault, and the vault in use stays in use", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.makeVault();
  await openFromSettings(parent, "settings-vault-places", "places");
  await useFolder(parent, path.join(computer.belongings.folder("home"), "borta"));
  await page.find("alert", { begins: say("error-place-unknown") });
  expect(new VaultFolder(computer.belongings.folder("home")).digests()).toEqual({});
  await parent.goHome();
  await parent.openJournal();
  await page.reads(say("journal-empty"));
});
