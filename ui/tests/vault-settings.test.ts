import { expect, test } from "vitest";

import { asGuest, inSwedish, locked, opened, PASSPHRASE } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

async function ways(window: TestWindow): Promise<string[]> {
  window.program.navigation.open({ screen: "settings" });
  await window.settled();
  return [...document.querySelectorAll("[data-vault] button")].map((button) => button.textContent.trim());
}

const PASSPHRASE_WAY = "Byt lösenfras";
const RECOVERY = "Återställningskod";
const KEEP = "Spara på en annan plats";
const PLACES = "Öppna ett valv på en annan plats";
const DELETE = "Radera allt";

test("an open vault can do everything", async () => {
  expect(await ways(await opened())).toEqual([PASSPHRASE_WAY, RECOVERY, KEEP, PLACES, DELETE]);
});

test("a locked vault can be left for another place, or deleted", async () => {
  expect(await ways(await locked())).toEqual([PLACES, DELETE]);
});

test("where no vault is, only places are offered", async () => {
  const window = await inSwedish();
  expect(await ways(window)).toEqual([PLACES]);
  expect(window.text).toContain("Här skulle ett valv ligga:");
});

test("a guest may make a vault here or elsewhere, and beside a locked one only elsewhere", async () => {
  expect(await ways(await asGuest())).toEqual(["Skapa ett valv", KEEP, PLACES]);
});

test("a guest beside a locked vault may keep elsewhere, and delete it", async () => {
  const window = await locked();
  await window.program.enterAsGuest();
  expect(await ways(window)).toEqual([KEEP, PLACES, DELETE]);
});

test("what cannot be written to is neither changed nor deleted", async () => {
  const window = await locked();
  window.host.writable = false;
  await window.program.unlock(PASSPHRASE);
  expect(await ways(window)).toEqual([KEEP, PLACES]);
});

test.each([
  [PASSPHRASE_WAY, "change-passphrase"],
  [RECOVERY, "recovery"],
  [KEEP, "keep-elsewhere"],
  [PLACES, "places"],
  [DELETE, "delete"],
])("%s opens its page, and back is the settings", async (words, screen) => {
  const window = await opened();
  await ways(window);
  await window.press(words);
  expect(window.screen).toBe(screen);
  window.program.navigation.back();
  await window.settled();
  expect(window.screen).toBe("settings");
});

test("locking now locks", async () => {
  const window = await opened();
  await ways(window);
  await window.press("Lås nu");
  expect(window.screen).toBe("unlock");
});

test("a damaged vault is named with its folder, and a copy beside it", async () => {
  const window = await locked();
  window.host.broken = "vault-damaged";
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Lås upp");
  expect(window.text).toContain(window.host.disks.current.folder);
  expect(window.text).toContain("journal.damaged");
});

test("a newer vault is spoken of kindly, and without talk of damage", async () => {
  const window = await locked();
  window.host.broken = "vault-newer";
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Lås upp");
  expect(window.text).toContain("Inget är fel med det");
  expect(window.text).not.toContain("journal.damaged");
});
