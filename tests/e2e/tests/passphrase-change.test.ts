/** Another passphrase for the same vault: the old one opens it no more, and there is no moment when none does. */

import { statSync } from "node:fs";

import { expect } from "vitest";

import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { changePassphrase, openFromSettings, prepareChange } from "../harness/vault-ways.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
const NEXT = "fyra blanka lyktor";

test("after a change the new passphrase opens the same texts, and the old one is refused", async ({
  start,
}) => {
  const before = await start();
  const parent = new Parent(before.page, "sv");
  await parent.makeVaultWith(SAVED);
  await changePassphrase(parent, PASSPHRASE, NEXT);
  // What is written afterwards is saved as before.
  await parent.goHome();
  await parent.reachStep(WRITING_STEP);
  await parent.write(" Och mer.", "saved");
  await before.kill();

  const { page } = await start();
  const again = new Parent(page, "sv");
  await again.unlock();
  await page.find("alert", { begins: again.say("error-wrong-passphrase") });
  await again.enter(NEXT);
  await again.openJournal();
  await page.reads(`${SAVED} Och mer.`);
});

test("who does not know the passphrase of an open vault cannot change it", async ({ computer, start }) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.makeVault();
  // Opening the page may be remembered; from here on nothing may change.
  await openFromSettings(parent, "settings-vault-passphrase", "change-passphrase");
  const vault = computer.belongings.vault();
  const before = vault.digests();
  await page.type(say("passphrase-current"), `${PASSPHRASE}!`);
  await parent.typeOtherPassphrase(NEXT);
  await page.click("button", say("change-submit"));
  await page.find("alert", { begins: say("error-wrong-passphrase") });
  expect(vault.digests()).toEqual(before);

  await page.clear(say("passphrase-current"));
  await page.type(say("passphrase-current"), PASSPHRASE);
  await page.click("button", say("change-submit"));
  await page.find("heading", say("change-finished-title"));
  expect(vault.digests()).not.toEqual(before);
});

test(
  "a change that is killed at any of its files leaves a vault that one of the two passphrases opens, with every text",
  { timeout: 180_000 },
  async ({ computer, start }) => {
    const vault = computer.belongings.vault();
    let program = await start();
    let owner = new Parent(program.page, "sv");
    await owner.makeVaultWith(SAVED);

    let [current, next] = [PASSPHRASE, NEXT];
    const opened: string[] = [];
    // Before anything is written, and as each of the four files begins to change.
    for (const moment of [undefined, 0, 1, 2, 3]) {
      await prepareChange(owner, current, next);
      const file = moment === undefined ? undefined : vault.filesInTurn()[moment];
      const written = (): bigint => (file === undefined ? 0n : statSync(file, { bigint: true }).mtimeNs);
      const before = written();
      await owner.page.click("button", owner.say("change-submit"));
      await program.killWhen(`a change of ${file ?? ""}`, () => file === undefined || written() !== before);

      program = await start();
      const { page } = program;
      owner = new Parent(page, "sv");
      await owner.unlock(current);
      const answer = await Promise.race([
        page.screen("home").then(() => "old" as const),
        page.find("alert", { begins: owner.say("error-wrong-passphrase") }).then(() => "new" as const),
      ]);
      if (answer === "new") {
        await owner.enter(next);
        [current, next] = [next, current];
      }
      opened.push(answer);
      await owner.openJournal();
      await page.reads(SAVED);
    }
    console.log(`Killed in a change of passphrase, the vault opened with the ${opened.join(", ")} one.`);
    expect(opened[0]).toBe("old");
    expect(opened.at(-1)).toBe("new");
  },
);
