/** The ways that a parent takes with the vault itself: its passphrase, its code, its place, its end. */

import type { Parent } from "./journey.ts";

/** From wherever one is inside to one of the pages that the settings lead to. */
export async function openFromSettings({ page, say }: Parent, words: string, screen: string): Promise<void> {
  await page.click("button", say("header-settings"));
  await page.screen("settings");
  await page.click("button", say(words));
  await page.screen(screen);
}

/** Locks the vault with the button for it. */
export async function lockNow(parent: Parent): Promise<void> {
  await openFromSettings(parent, "settings-lock-now", "unlock");
}

/** Fills the page of a change of passphrase, up to the button that changes it. */
export async function prepareChange(parent: Parent, current: string, next: string): Promise<void> {
  const { page, say } = parent;
  await openFromSettings(parent, "settings-vault-passphrase", "change-passphrase");
  await page.type(say("passphrase-current"), current);
  await parent.typeOtherPassphrase(next);
}

/** Gives the vault another passphrase. */
export async function changePassphrase(parent: Parent, current: string, next: string): Promise<void> {
  const { page, say } = parent;
  await prepareChange(parent, current, next);
  await page.click("button", say("change-submit"));
  await page.find("heading", say("change-finished-title"));
  await page.click("button", say("change-done"));
  await page.screen("settings");
}

/** Makes a recovery code and stays where its words can be read; gives them. */
export async function makeCode(parent: Parent, passphrase: string): Promise<string[]> {
  const { page, say } = parent;
  await openFromSettings(parent, "settings-vault-recovery", "recovery");
  await page.type(say("passphrase-label"), passphrase);
  await page.click("button", say("recovery-make"));
  await page.find("heading", say("recovery-words-title"));
  return await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("[data-paper] li")].map((word) => word.innerText.trim()),
  );
}

/** Opens a locked vault with a code, and gives it a new passphrase. */
export async function recover(parent: Parent, code: string, passphrase: string): Promise<void> {
  const { page, say } = parent;
  await page.screen("unlock");
  await page.click("button", say("unlock-code"));
  await page.screen("recover");
  await page.type(say("recover-code"), code);
  await parent.typeOtherPassphrase(passphrase);
  await page.click("button", say("recover-submit"));
}

/** Types the word and deletes everything, where that page is open. */
export async function deleteEverything({ page, say }: Parent): Promise<void> {
  await page.screen("delete");
  await page.type(say("delete-field", { word: say("delete-word") }), say("delete-word"));
  await page.click("button", say("delete-submit"));
}

/** Uses the second place on the computer, or the vault in it, where the places are shown. */
export async function chooseSecondPlace(
  { page, say }: Parent,
  words: "places-use" | "places-unlock",
): Promise<void> {
  await page.screen("places");
  await page.click("button", { begins: `${say(words)}: ${say("place-computer-number", { number: 2 })}` });
}

/** Names a folder to be used from now on, where the places are shown. */
export async function useFolder({ page, say }: Parent, folder: string): Promise<void> {
  await page.screen("places");
  await page.type(say("folder-label"), folder);
  await page.click("button", say("folder-use"));
}

/** Names a folder for a new vault and makes it there, where one is asked for another place. */
export async function keepInFolder(parent: Parent, folder: string, passphrase: string): Promise<void> {
  const { page, say } = parent;
  await page.screen("keep-elsewhere");
  await page.click("radio", say("folder-label"));
  await page.type(say("folder-address"), folder);
  await parent.typeNewPassphrase(passphrase);
  await page.click("button", say("keep-submit"));
  await page.find("heading", say("keep-done-title"));
  await page.click("button", say("keep-done"));
}

/** Types words to be searched for, in place of those before, where the journal is shown. */
export async function searchFor({ page, say }: Parent, words: string): Promise<void> {
  await page.clear(say("journal-search"));
  await page.type(say("journal-search"), words);
}
