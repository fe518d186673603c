/** A stick that is pulled out and put back loses nothing that was on the page, and no other stick is written over. */

import { expect } from "vitest";

import { fillVault } from "../harness/filled-vault.ts";
import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import type { Medium } from "../harness/medium.ts";
import type { Program } from "../harness/program.ts";
import { test } from "../harness/test.ts";
import { VaultFolder } from "../harness/vault-folder.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
const LATER = " Vinterskorna bortom bryggan 0815.";

/** A parent with a saved text on the page, and more of it typed when the stick was out. */
async function writeOnAndOff(program: Program, medium: Medium): Promise<Parent> {
  const { page } = program;
  const parent = new Parent(page, "sv");
  await parent.makeVaultWith(SAVED);
  medium.pull();
  await page.type(parent.say("writing-answer"), LATER);
  await page.css('[data-save="failed"]');
  await page.css('[data-trouble="storage-gone"]');
  return parent;
}

/** Unlocks after a start, and gives what stands on the page. */
async function readAgain({ page }: Program): Promise<string> {
  const parent = new Parent(page, "sv");
  await parent.enter();
  await parent.reachStep(WRITING_STEP);
  return await page.valueOf(parent.say("writing-answer"));
}

test("what is typed while the stick is out is told as not saved, and is saved by itself when the stick is back", async ({
  computer,
  start,
}) => {
  const medium = computer.belongings.putVaultOnMedium();
  const before = await start();
  const { page, say } = await writeOnAndOff(before, medium);
  await page.reads(`${say("error-storage-gone")} ${say("error-storage-gone.advice")}`);
  expect(await page.valueOf(say("writing-answer"))).toBe(SAVED + LATER);

  medium.insert();
  await page.css('[data-save="saved"]');
  await page.reads(say("notice-mended"));
  await before.kill();
  expect(await readAgain(await start())).toBe(SAVED + LATER);
});

test("closing with the stick out asks first: closing anyway closes, with what was saved before", async ({
  computer,
  start,
}) => {
  const medium = computer.belongings.putVaultOnMedium();
  const before = await start();
  const { page, say } = await writeOnAndOff(before, medium);
  await before.askToClose();
  await page.find("heading", say("closing-title"));
  // Whoever stays has the text still, and is asked again.
  await page.click("button", say("closing-stay"));
  expect(await page.valueOf(say("writing-answer"))).toBe(SAVED + LATER);
  await before.askToClose();
  await page.find("heading", say("closing-title"));
  await before.endBy(() => page.click("button", say("closing-anyway")));

  medium.insert();
  expect(await readAgain(await start())).toBe(SAVED);
});

test("closing with the stick out asks first: trying again closes once the stick is back, with everything saved", async ({
  computer,
  start,
}) => {
  const medium = computer.belongings.putVaultOnMedium();
  const before = await start();
  const { page, say } = await writeOnAndOff(before, medium);
  await before.askToClose();
  await page.find("heading", say("closing-title"));
  await page.click("button", say("closing-again"));
  // Still out: the question stands.
  await page.find("heading", say("closing-title"));
  medium.insert();
  await before.endBy(() => page.click("button", say("closing-again")));
  expect(await readAgain(await start())).toBe(SAVED + LATER);
});

test("another vault in the stick's place is told and not written over, and the right stick is written to again", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const medium = belongings.putVaultOnMedium();
  const other = belongings.makeMedium();
  fillVault(other.content, { passphrase: PASSPHRASE, answers: 3 });
  const strange = new VaultFolder(other.content).digests();

  const before = await start();
  const { page, say } = await writeOnAndOff(before, medium);
  other.insert();
  await page.css('[data-trouble="vault-exchanged"]');
  await page.reads(`${say("error-vault-exchanged")} ${say("error-vault-exchanged.advice")}`);
  // One more key and one more try change nothing.
  await page.type(say("writing-answer"), " Mer.");
  await page.css('[data-save="failed"]');
  await page.click("button", say("notice-again"));
  await page.css('[data-trouble="vault-exchanged"]');
  expect(withoutLock(belongings.vault().digests())).toEqual(withoutLock(strange));

  other.pull();
  medium.insert();
  await page.click("button", say("notice-again"));
  await page.css('[data-trouble="none"]');
  await page.css('[data-save="saved"]');
  await before.kill();
  expect(await readAgain(await start())).toBe(`${SAVED}${LATER} Mer.`);
});

/** An empty file that a program holds while it looks; it says nothing of a vault. */
function withoutLock(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== "lock"));
}
