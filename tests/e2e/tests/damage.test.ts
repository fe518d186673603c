/** A vault that does not hold any more, or not for this program, is told kindly and left as it is. */

import { expect } from "vitest";

import { fillVault } from "../harness/filled-vault.ts";
import { Parent, PASSPHRASE } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";

const STEP = "under-the-anger";
const LATER_STEP = "what-my-child-sees";
const SAVED = "Blåbärskrattet under trappan 4711.";
const LAST = "Vinterskorna bortom bryggan 0815.";

/** Waits for what is said of the last try to open the vault. */
async function told({ page, say }: Parent, error: string): Promise<void> {
  await page.find("alert", { begins: `${say(error)} ${say(`${error}.advice`)}` });
}

/** Whether the parent may read the chapters all the same. */
async function readsAsGuest(page: Page, parent: Parent): Promise<void> {
  await page.click("button", parent.say("unlock-look"));
  await page.screen("home");
  await parent.openChapter();
  await page.reads(parent.say("notice-guest"));
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
  await told(again, "error-vault-damaged");
  await page.reads(vault.path);
  await page.reads(again.say("unlock-damaged-copy"));
  await page.screen("unlock");
  // A wrong passphrase is still a wrong passphrase.
  await again.unlock(`${PASSPHRASE}!`);
  await told(again, "error-wrong-passphrase");
  await readsAsGuest(page, again);
  expect(vault.digests()).toEqual(damaged);
});

test("a vault with one torn journal opens with everything that the other holds, says that the last seconds may be missing, and keeps the torn one", async ({
  computer,
  start,
}) => {
  const vault = computer.belongings.vault();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVault();
  await parent.openChapter();
  await parent.openStep(STEP);
  await parent.write(SAVED, "saved");
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
  await again.openChapter();
  await again.openStep(STEP);
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
  await told(parent, "error-vault-newer");
  await readsAsGuest(page, parent);

  const found = vault.digests();
  const added = Object.keys(found).filter((file) => !(file in made));
  // The language that was chosen is no part of what the newer program keeps.
  expect(added.filter((file) => !["settings.toml", "lock"].includes(file))).toEqual([]);
  expect(found).toMatchObject(made);

  // The same tool makes vaults that do open.
  const other = computer.belongings.vault(2);
  fillVault(other.path, { passphrase: PASSPHRASE, answers: 3 });
  await page.click("button", parent.say("header-settings"));
  await page.click("button", parent.say("settings-vault-places"));
  await page.screen("places");
  await page.click("button", {
    begins: `${parent.say("places-unlock")}: ${parent.say("place-computer-number", { number: 2 })}`,
  });
  await parent.enter();
});
