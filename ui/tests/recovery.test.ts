import { expect, test, vi } from "vitest";

import { explained, LANGUAGES, t, tIn, type PlainKey } from "../src/l10n";
import { opened, PASSPHRASE } from "./kit/entrances";
import { held } from "./kit/held";
import { faultsOf, reachable } from "./kit/structure";
import type { TestWindow } from "./kit/window";

const main = (): HTMLElement => document.querySelector<HTMLElement>("main[data-screen]") ?? document.body;
const shownWords = (): string[] =>
  [...document.querySelectorAll("[data-paper] li")].map((li) => li.textContent);

async function atRecovery(): Promise<TestWindow> {
  const window = await opened();
  window.program.tidings.afterword = null;
  window.program.navigation.open({ screen: "settings" });
  window.program.navigation.open({ screen: "recovery" });
  await window.settled();
  return window;
}

async function withCodeShown(): Promise<TestWindow> {
  const window = await atRecovery();
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Gör en kod");
  return window;
}

test("what a code is, and for whom it is unwise, stands before it is made", async () => {
  const window = await atRecovery();
  expect(window.text).toContain("14 ord som öppnar valvet om du glömmer lösenfrasen");
  expect(window.text).toContain("Delar du hem med någon du är rädd för?");
  expect(window.text).toContain("Valvet har ingen kod.");
  expect(window.text, "there is nothing to remove").not.toContain("Ta bort koden");
  expect(window.host.asked).not.toContain("make_recovery");
});

test("the code is shown once, numbered and whole, and writing it down leaves the page", async () => {
  const window = await withCodeShown();
  const words = shownWords();
  expect(words).toHaveLength(14);
  expect(document.querySelector("[data-paper] ol"), "the numbers are those of a list").not.toBeNull();
  expect(document.activeElement).toBe(main().querySelector("h1"));
  await window.press("Jag har skrivit av orden");
  expect(window.screen).toBe("settings");
  await window.program.lock();
  await window.program.recover(words.join(" "), "en annan fras nu");
  expect(window.host.state, "they were the words of the code").toBe("unlocked");
});

test.each([
  ["left by the way back", (window: TestWindow) => window.press("Tillbaka")],
  ["left for another page", (window: TestWindow) => window.press("Trygghet")],
  [
    "hidden",
    (window: TestWindow) => {
      window.shift(3);
    },
  ],
  [
    "locked for want of a touch",
    (window: TestWindow) => {
      window.host.tell({ kind: "locked", reason: "idle" });
    },
  ],
])("when the page is %s the words are gone, and the page says that there is a code", async (_, leave) => {
  const window = await withCodeShown();
  const words = shownWords();
  const seen = (): string[] => words.filter((word) => held(window).includes(`>${word}<`));
  expect(seen(), "control: they are there").toEqual(words);
  await leave(window);
  await window.settled();
  expect(seen()).toEqual([]);
  if (document.querySelector("[data-cover=down]") !== null) {
    window.shift(3);
    await window.settled();
  }
  if (window.host.state === "locked") {
    await window.program.unlock(PASSPHRASE);
  }
  window.program.navigation.open({ screen: "recovery" });
  await window.settled();
  expect(window.screen).toBe("recovery");
  expect(seen()).toEqual([]);
  expect(window.text).toContain("Valvet har en kod. Orden går inte att visa igen.");
  expect(window.button("Gör en ny kod")).toBeDefined();
  expect(window.button("Ta bort koden")).toBeDefined();
});

test("a code that comes after the page was hidden is shown to nobody", async () => {
  const window = await atRecovery();
  let release = (): void => undefined;
  window.host.delay = () => new Promise((resolve) => (release = resolve));
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Gör en kod");
  const answer = release;
  window.host.delay = () => Promise.resolve();
  window.shift(3);
  answer();
  await window.settled();
  expect(document.querySelector("[data-paper]")).toBeNull();
  window.shift(3);
  await window.settled();
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen).toBe("recovery");
  expect(document.querySelector("[data-paper]")).toBeNull();
});

test("a new code takes the place of the old one", async () => {
  const window = await withCodeShown();
  const first = shownWords();
  await window.press("Tillbaka");
  window.program.navigation.open({ screen: "recovery" });
  await window.settled();
  expect(window.text).toContain("Den gamla slutar gälla.");
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Gör en ny kod");
  expect(shownWords()).toHaveLength(14);
  expect(shownWords()).not.toEqual(first);
  await window.program.lock();
  await expect(window.program.recover(first.join(" "), "en annan fras nu")).rejects.toThrow("code-wrong");
});

test("a wrong passphrase makes no code, and the caret is back in the field", async () => {
  const window = await atRecovery();
  window.fill("Lösenfras", "en annan fras");
  await window.press("Gör en kod");
  expect(window.text).toContain("Lösenfrasen stämmer inte.");
  expect(document.activeElement).toBe(window.field("Lösenfras"));
  expect(window.host.disks.current.kept?.code).toBeNull();
});

test("a disk that refuses is said with its advice, and no words are shown", async () => {
  const window = await atRecovery();
  window.host.failing = "storage-gone";
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Gör en kod");
  expect(window.text).toContain(explained("storage-gone").advice);
  expect(document.querySelector("[data-paper]")).toBeNull();
});

test("while the code is made the page says so", async () => {
  const window = await atRecovery();
  window.host.delay = () => new Promise(() => undefined);
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Gör en kod");
  expect(document.querySelector("progress")?.getAttribute("aria-label")).toContain("Koden görs.");
});

test("where nothing can be written no code is made", async () => {
  const window = await atRecovery();
  await window.program.lock();
  window.host.writable = false;
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(main().textContent).toContain(explained("read-only").what);
  expect(main().querySelector("input")).toBeNull();
});

test("a code is removed only after a second word, and keeping it changes nothing", async () => {
  const window = await withCodeShown();
  await window.press("Tillbaka");
  window.program.navigation.open({ screen: "recovery" });
  await window.settled();
  await window.press("Ta bort koden");
  expect(window.text).toContain("Orden öppnar då inget längre.");
  expect(document.activeElement, "the safe answer is nearest").toBe(window.button("Behåll koden"));
  await window.press("Behåll koden");
  expect(window.host.asked).not.toContain("remove_recovery");
  expect(document.activeElement).toBe(window.button("Ta bort koden"));
  await window.press("Ta bort koden");
  await window.press("Ja, ta bort koden");
  expect(window.text).toContain("Koden är borttagen.");
  expect(window.host.disks.current.kept?.code).toBeNull();
  expect(window.program.vault.recovery).toBe(false);
});

test("a code that the disk will not let go of is still told of", async () => {
  const window = await withCodeShown();
  await window.press("Tillbaka");
  window.program.navigation.open({ screen: "recovery" });
  await window.settled();
  await window.press("Ta bort koden");
  window.host.failing = "disk-full";
  await window.press("Ja, ta bort koden");
  expect(window.text).toContain(explained("disk-full").what);
  expect(window.text).toContain("Valvet har en kod.");
});

test("on paper lie the words and one line that tells a stranger nothing", async () => {
  const window = await withCodeShown();
  const print = vi.fn();
  vi.stubGlobal("print", print);
  expect(main().textContent.indexOf("Papper kan hittas."), "said before the button").toBeLessThan(
    main().textContent.indexOf("Skriv ut"),
  );
  await window.press("Skriv ut");
  expect(print).toHaveBeenCalledOnce();
  const paper = document.querySelector("[data-paper]");
  const words = shownWords();
  expect(paper?.textContent.replaceAll(/\s/g, "")).toBe(`${words.join("")}Läsinummerordning.`);
  expect(paper?.querySelector("button, a, input")).toBeNull();
  expect(document.title, "a printer keeps the title").toBe("Dokument");
  await window.press("Tillbaka");
  expect(document.title, "control").toBe("Lyktan");
  vi.unstubAllGlobals();
});

const SAID: readonly PlainKey[] = ["recovery-words-about", "recovery-paper", "recovery-words-spelling"];

test.each(LANGUAGES)("a code is explained, made and removed in each language (%s)", async (language) => {
  const window = await atRecovery();
  await window.program.change({ language });
  await window.settled();
  expect(window.text).toContain(tIn(language, "recovery-unwise"));
  window.fill(tIn(language, "passphrase-label"), PASSPHRASE);
  await window.press(tIn(language, "recovery-make"));
  for (const key of SAID) {
    expect(window.text).toContain(tIn(language, key));
  }
  const letters = shownWords().join("");
  expect(/[åäö]/.test(letters), "spelled for the keyboards of the language").toBe(language === "sv");
  await window.press(tIn(language, "header-back"));
  window.program.navigation.open({ screen: "recovery" });
  await window.settled();
  await window.press(tIn(language, "recovery-remove"));
  await window.press(tIn(language, "recovery-remove-yes"));
  expect(window.text).toContain(tIn(language, "recovery-removed"));
});

test("the keyboard comes to everything in the order of the reading, and everything has a name", async () => {
  const window = await atRecovery();
  expect(reachable(main())).toEqual([t("passphrase-label"), t("passphrase-show"), t("recovery-make")]);
  expect(faultsOf(document)).toEqual([]);
  window.fill("Lösenfras", PASSPHRASE);
  await window.press("Gör en kod");
  expect(reachable(main())).toEqual([t("recovery-print"), t("recovery-written")]);
  expect(faultsOf(document)).toEqual([]);
});
