/** A vault that does not hold any more, or not for this program, is told kindly and left as it is. */

import { expect } from "vitest";

import { fillVault } from "../harness/filled-vault.ts";
import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { chooseSecondPlace, openFromSettings } from "../harness/vault-ways.ts";

const LATER_STEP = "what-my-child-sees";
const SAVED = "Blåbärskrattet under trappan 4711.";
const LAST = "Vinterskorna bortom bryggan 0815.";

/** Whether the parent may read the chapters all the same. */
async function readsAsGuest(parent: Parent): Promise<void> {
  await parent.lookAroundOutside();
  await parent.openChapter();
  await parent.page.reads(parent.say("notice-guest"));
}

test("a vault whose both journals are overwritten is told kindly and by its folder, is left as it is, and one may read as a guest", async ({
  computer,
  start,
}) => {
  const vault = computer.belongings.vault();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVault();
  await before.kill();
  vault.damage();
  const damaged = vault.digests();

  const { page } = await start();
  const again = new Parent(page, "sv");
  await again.unlock();
  await again.isTold("error-vault-damaged");
  await page.reads(vault.path);
  await page.reads(again.say("unlock-damaged-copy", { file: "journal.damaged" }));
  await page.screen("unlock");
  // A wrong passphrase is still a wrong passphrase.
  await again.unlock(`${PASSPHRASE}!`);
  await again.isTold("error-wrong-passphrase");
  await readsAsGuest(again);
  expect(vault.digests()).toEqual(damaged);
});

test("a vault with one torn journal opens with everything that the other holds, says that the last seconds may be missing, and keeps the torn one", async ({
  computer,
  start,
}) => {
  const vault = computer.belongings.vault();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVaultWith(SAVED);
  // Opening another page is a save of its own, so that the first text lies in both journals.
  await parent.turnTo(LATER_STEP);
  await parent.write(LAST, "saved");
  await before.kill();

  const whole = await start();
  const control = new Parent(whole.page, "sv");
  await control.enter();
  expect(await whole.page.text()).not.toContain(control.say("notice-torn"));
  await control.openJournal();
  await whole.page.reads(LAST);
  await whole.kill();
  expect(Object.keys(vault.digests())).not.toContain("journal.damaged");

  const torn = vault.tear();
  const { page } = await start();
  const again = new Parent(page, "sv");
  await again.enter();
  await page.reads(again.say("notice-torn"));
  await again.openJournal();
  await page.reads(SAVED);
  expect(vault.digests()["journal.damaged"]).toBe(torn);

  await page.click("button", again.say("notice-torn-read"));
  expect(await page.text()).not.toContain(again.say("notice-torn"));
  await again.goHome();
  await again.reachStep(WRITING_STEP);
  await again.write(" Och det går att skriva vidare.", "saved");
});

test("a vault that a newer program has made is told kindly and not touched", async ({ computer, start }) => {
  const vault = computer.belongings.vault();
  fillVault(vault.path, { passphrase: PASSPHRASE, answers: 3, newer: true });
  const made = vault.digests();

  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.chooseLanguage("unlock");
  await parent.unlock();
  await parent.isTold("error-vault-newer");
  await readsAsGuest(parent);

  const found = vault.digests();
  const added = Object.keys(found).filter((file) => !(file in made));
  // The language that was chosen is no part of what the newer program keeps.
  expect(added.filter((file) => !["settings.toml", "lock"].includes(file))).toEqual([]);
  expect(found).toMatchObject(made);

  // The same tool makes vaults that do open.
  const other = computer.belongings.vault(2);
  fillVault(other.path, { passphrase: PASSPHRASE, answers: 3 });
  await openFromSettings(parent, "settings-vault-places", "places");
  await chooseSecondPlace(parent, "places-unlock");
  await parent.enter();
});
