import { expect, test } from "vitest";

import { LANGUAGES, tIn } from "../src/l10n";
import { plainWord } from "../src/vault/typed-word";
import { inSwedish, locked, opened, PASSPHRASE, UNDER, writeUnder } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

async function type(window: TestWindow, word: string): Promise<void> {
  window.fill("Skriv ordet", word);
  document.querySelector<HTMLButtonElement>("main button[type=submit]")?.click();
  await window.settled();
}

async function atDeletion(window: TestWindow): Promise<TestWindow> {
  window.program.navigation.open({ screen: "delete" });
  await window.settled();
  return window;
}

test("everything is deleted from the lock screen, by a word and without a passphrase", async () => {
  const window = await locked();
  await window.press("Radera allt");
  expect(window.screen).toBe("delete");
  expect(window.text).toContain(window.host.disks.current.folder);
  expect(window.text.match(/Det går inte att ångra\./gu), "said once").toHaveLength(1);
  await type(window, "radera");
  expect(window.host.disks.current.kept).toBeNull();
  expect(window.screen).toBe("first");
  expect(document.querySelector("[data-aftermath=deleted]")?.textContent).toContain("Allt är raderat.");
  expect(document.documentElement.lang, "the language is still spoken").toBe("sv");
});

test("everything is deleted from an open vault, and nothing of it is shown after", async () => {
  const window = await opened();
  await writeUnder(window, "Ska bort");
  await atDeletion(window);
  await type(window, "radera");
  expect(window.screen).toBe("first");
  await window.clock.pass(60_000);
  expect(window.text).not.toContain("Ska bort");
  expect(window.program.writing.unsaved({ ...UNDER, field: "" })).toBeUndefined();
  await window.program.enterAsGuest();
  await window.settled();
  expect(window.screen, "not the page of before").toBe("home");
});

test("another word deletes nothing and is told of at the field", async () => {
  const window = await atDeletion(await locked());
  for (const word of ["", "delete", "rader", "radera allt"]) {
    await type(window, word);
    expect(window.host.asked, word).not.toContain("delete_everything");
  }
  const field = window.field("Skriv ordet");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
  expect(window.text).toContain("Ordet stämmer inte.");
});

test.each([
  ["sv", "  Radera. "],
  ["en", "DELETE"],
  ["ar", "«حَذْف»"],
  ["ar", "حـــذف"],
] as const)("the word of %s is known however it is typed", (language, typed) => {
  expect(plainWord(typed)).toBe(plainWord(tIn(language, "delete-word")));
});

test("control: no language's word is another's, nor empty", () => {
  const words = LANGUAGES.map((language) => plainWord(tIn(language, "delete-word")));
  expect(new Set(words).size).toBe(3);
  expect(words).not.toContain("");
});

test.each([
  ["vault-busy", "redan öppet"],
  ["read-only", "skrivskyddad"],
  ["storage-gone", "når inte"],
] as const)("%s is told of, the vault is locked, and it can be tried again", async (code, words) => {
  const window = await opened();
  await atDeletion(window);
  window.host.failing = code;
  await type(window, "radera");
  expect(window.screen).toBe("delete");
  expect(document.querySelector("main [role=alert]")?.textContent).toContain(words);
  expect(window.program.inside, "the host has closed it").toBe(false);
  expect(window.host.disks.current.kept).not.toBeNull();
  window.host.failing = null;
  await type(window, "radera");
  expect(window.host.disks.current.kept).toBeNull();
  expect(window.screen).toBe("first");
});

test("where no vault is, none is deleted, and the places are near", async () => {
  const window = await atDeletion(await inSwedish());
  expect(document.querySelector("main form")).toBeNull();
  await window.press("Öppna ett valv på en annan plats");
  expect(window.screen).toBe("places");
});

test("a vault in another place is left alone", async () => {
  const window = await locked();
  const first = window.host.disks.current;
  await window.program.choosePlace({ kind: "listed", id: 2 });
  await window.program.createVault(PASSPHRASE);
  await window.settled();
  await atDeletion(window);
  await type(window, "radera");
  expect(window.host.disks.current.kept).toBeNull();
  expect(first.kept).not.toBeNull();
});
