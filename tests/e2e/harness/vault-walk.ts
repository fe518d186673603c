/** The stops of the walk at the vault: what can be done with it, how it is locked, and how it does not open. */

import type { Belongings } from "./belongings.ts";
import { fillVault } from "./filled-vault.ts";
import { PASSPHRASE, type Parent } from "./journey.ts";
import { chooseSecondPlace, lockNow, makeCode, openFromSettings } from "./vault-ways.ts";

/** What can be done with the vault. */
export async function* vault(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  await openFromSettings(parent, "settings-vault-passphrase", "change-passphrase");
  await page.type(say("passphrase-new"), "aaaaaaaa");
  await page.reads(say("strength-weak-about"));
  yield "change-passphrase";
  await page.click("button", say("proposal-ask"));
  await page.click("button", say("proposal-take"));
  await page.reads(say("proposal-taken"));
  await page.reads(say("strength-strong"));
  yield "change-passphrase-proposed";
  await openFromSettings(parent, "settings-vault-places", "places");
  yield "places";
  await openFromSettings(parent, "settings-vault-keep", "keep-elsewhere");
  await page.click("radio", say("folder-label"));
  yield "keep-elsewhere";
  await openFromSettings(parent, "settings-vault-delete", "delete");
  yield "delete";
  await openFromSettings(parent, "settings-vault-recovery", "recovery");
  yield "recovery";
  await makeCode(parent, PASSPHRASE);
  yield "recovery-words";
}

/** Hidden, and locked; in the end the page is there again that was there before. */
export async function* away(parent: Parent): AsyncGenerator<string> {
  const { page } = parent;
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  yield "hidden";
  await page.pressShiftThrice();
  await page.screen("unlock");
  yield "unlock";
  await page.click("button", parent.say("unlock-code"));
  await page.screen("recover");
  await page.type(parent.say("recover-code"), "qwxz ");
  await page.reads(parent.say("recover-unknown", { count: 1, which: "1" }));
  yield "recover";
  await page.click("button", parent.say("header-back"));
  await parent.unlock("inte den rätta frasen");
  await page.find("alert", { begins: parent.say("error-wrong-passphrase") });
  yield "unlock-failed";
  await parent.unlock();
  await page.screen("about");
}

/** Vaults that do not open: one that is damaged, and one of a newer program. */
export async function* trouble(parent: Parent, belongings: Belongings): AsyncGenerator<string> {
  const { page, say } = parent;
  await lockNow(parent);
  belongings.vault().damage();
  await parent.unlock();
  await page.find("alert", { begins: say("error-vault-damaged") });
  yield "unlock-damaged";
  fillVault(belongings.vault(2).path, { passphrase: PASSPHRASE, answers: 1, newer: true });
  // Who was on another page meanwhile is not told again of the damage, but asked.
  const isTold = (await page.look("button", say("unlock-copy"))) !== null;
  await page.click("button", say(isTold ? "unlock-copy" : "unlock-elsewhere"));
  await page.screen("places");
  yield "places-locked";
  await chooseSecondPlace(parent, "places-unlock");
  await parent.unlock();
  await page.find("alert", { begins: say("error-vault-newer") });
  yield "unlock-newer";
}
