/** A recovery code is shown once, opens the vault once, and lies nowhere but where the parent has written it. */

import { writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import type { Belongings } from "../harness/belongings.ts";
import { Parent, PASSPHRASE } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { makeCode, recover } from "../harness/vault-ways.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
const NEXT = "fyra blanka lyktor";
const WORDS = 14;

/** As somebody writes who has a foreign keyboard and Caps Lock on. */
function plainCapitals(words: readonly string[]): string {
  return words.join(" ").normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
}

/** The files in which two words of a code stand one after the other, as text, as lines or as they cross to the page. */
function filesHoldingTwo(belongings: Belongings, words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? "", word]);
  return pairs.flatMap((pair) =>
    [" ", "\n", '","'].flatMap((between) => belongings.filesHolding(pair.join(between))),
  );
}

test("the words of a code are shown once, open the vault in capitals without å ä ö, give it a new passphrase, and open nothing after that", async ({
  start,
}) => {
  const before = await start();
  const parent = new Parent(before.page, "sv");
  const { say } = parent;
  await parent.makeVaultWith(SAVED);
  const words = await makeCode(parent, PASSPHRASE);
  expect(words).toHaveLength(WORDS);
  const shown = await before.page.everything();
  expect(words.filter((word) => !shown.includes(`>${word}<`))).toEqual([]);

  await before.page.click("button", say("recovery-written"));
  await before.page.screen("settings");
  const left = await before.page.everything();
  expect(words.filter((word) => left.includes(`>${word}<`))).toEqual([]);
  await before.page.click("button", say("settings-vault-recovery"));
  await before.page.reads(say("recovery-exists"));
  const later = await before.page.everything();
  expect(words.filter((word) => later.includes(`>${word}<`))).toEqual([]);
  await before.kill();

  const program = await start();
  const { page } = program;
  const again = new Parent(page, "sv");
  await recover(again, plainCapitals(words), NEXT);
  await page.screen("home");
  await page.reads(say("afterword-recovered"));
  await again.openJournal();
  await page.reads(SAVED);
  await program.kill();

  const last = new Parent((await start()).page, "sv");
  await last.page.screen("unlock");
  // The code is gone: nothing offers it any more, and the forgotten passphrase opens nothing.
  expect(await last.page.look("button", say("unlock-code"))).toBeNull();
  await last.unlock();
  await last.page.find("alert", { begins: say("error-wrong-passphrase") });
  await last.enter(NEXT);
});

test("a word that is in no code is named by its number, words that do not fit are told, and a code of another vault is refused", async ({
  start,
}) => {
  const before = await start();
  const parent = new Parent(before.page, "sv");
  const { say } = parent;
  await parent.makeVault();
  const words = await makeCode(parent, PASSPHRASE);
  await before.page.click("button", say("recovery-written"));
  // A second code takes the place of the first: the first is now as a code of another vault.
  await before.page.click("button", say("settings-vault-recovery"));
  await before.page.type(say("passphrase-label"), PASSPHRASE);
  await before.page.click("button", say("recovery-replace"));
  await before.page.find("heading", say("recovery-words-title"));
  await before.kill();

  const { page } = await start();
  await page.screen("unlock");
  await page.click("button", say("unlock-code"));
  await page.screen("recover");
  const wrong = words.with(4, "qwxz");
  await page.type(say("recover-code"), `${wrong.join(" ")} `);
  await page.reads(say("recover-unknown", { count: 1, which: "5" }));

  await page.clear(say("recover-code"));
  await page.type(say("recover-code"), [...words.slice(1), words[0] ?? ""].join(" "));
  await page.reads(say("recover-unfit"));

  await page.clear(say("recover-code"));
  await page.type(say("recover-code"), words.join(" "));
  await page.reads(say("recover-whole", { needed: WORDS }));
  await new Parent(page, "sv").typeOtherPassphrase(NEXT);
  await page.click("button", say("recover-submit"));
  await page.find("alert", { begins: say("error-code-wrong") });
  await page.screen("recover");
});

test("a code that was taken away opens nothing and is offered nowhere", async ({ computer, start }) => {
  const vault = computer.belongings.vault();
  const before = await start();
  const parent = new Parent(before.page, "sv");
  const { say } = parent;
  await parent.makeVault();
  await makeCode(parent, PASSPHRASE);
  await before.page.click("button", say("recovery-written"));
  expect(Object.keys(vault.digests())).toContain("recovery.age");
  await before.page.click("button", say("settings-vault-recovery"));
  await before.page.click("button", say("recovery-remove"));
  await before.page.click("button", say("recovery-remove-yes"));
  await before.page.reads(say("recovery-removed"));
  expect(Object.keys(vault.digests())).not.toContain("recovery.age");
  await before.kill();

  const { page } = await start();
  await page.find("button", say("unlock-elsewhere"));
  expect(await page.look("button", say("unlock-code"))).toBeNull();
});

test("the words of a code are in no file, while they are shown, when they were to be printed, and after a kill", async ({
  computer,
  start,
}) => {
  const { belongings } = computer;
  const program = await start();
  const { page } = program;
  const parent = new Parent(page, "sv");
  await parent.makeVault();
  const words = await makeCode(parent, PASSPHRASE);
  // A printer writes the title of the page on the paper, or keeps it in its list.
  expect(await page.session.run(() => document.title)).toBe(parent.say("window-title-hidden"));
  expect(filesHoldingTwo(belongings, words)).toEqual([]);
  await page.click("button", parent.say("recovery-print"));
  expect(filesHoldingTwo(belongings, words)).toEqual([]);
  await program.kill();
  expect(filesHoldingTwo(belongings, words)).toEqual([]);

  const planted = path.join(belongings.folder("temporary"), "printed");
  writeFileSync(planted, words.join("\n"));
  expect(new Set(filesHoldingTwo(belongings, words))).toEqual(new Set([planted]));
});
