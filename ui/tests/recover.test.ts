import { expect, test } from "vitest";

import { explained, LANGUAGES, t, tIn } from "../src/l10n";
import { locked, opened, PASSPHRASE, writeUnder } from "./kit/entrances";
import { held } from "./kit/held";
import { faultsOf, reachable } from "./kit/structure";
import type { TestWindow } from "./kit/window";

const CHOSEN = "blå jacka i regn";

/** A locked vault that has a code, and the words of it. */
async function withCode(): Promise<{ window: TestWindow; words: readonly string[] }> {
  const window = await opened();
  await writeUnder(window, "Jag var trött.");
  const words = await window.program.keys.makeRecovery(PASSPHRASE);
  await window.program.lock();
  await window.settled();
  return { window, words };
}

async function recovering(): Promise<{ window: TestWindow; words: readonly string[] }> {
  const { window, words } = await withCode();
  await window.press("Har du en återställningskod?");
  return { window, words };
}

async function read(window: TestWindow, code: string): Promise<string> {
  window.write(code);
  await window.settled();
  await window.clock.pass(300);
  await window.settled();
  return (
    document
      .querySelector(".reading")
      ?.textContent.replaceAll(/[\u2068\u2069]/g, "")
      .trim() ?? ""
  );
}

async function hand(window: TestWindow, code: string): Promise<void> {
  await read(window, code);
  window.fill("Ny lösenfras", CHOSEN);
  window.fill("Den nya lösenfrasen en gång till", CHOSEN);
  await window.press("Öppna valvet");
}

test("the way to the code is offered where there is one, and only there", async () => {
  const without = await locked();
  expect(without.text).not.toContain("Har du en återställningskod?");
  await without.press("Lås upp");
  expect(without.text, "control: the passphrase was wrong").toContain("Lösenfrasen stämmer inte.");
  expect(without.text).not.toContain("återställningskod");
});

test("a wrong passphrase brings the code to mind when there is one", async () => {
  const { window } = await withCode();
  expect(window.text).toContain("Har du en återställningskod?");
  expect(window.text).not.toContain("kan du öppna med den i stället");
  await window.press("Lås upp");
  expect(window.text).toContain("Har du en återställningskod kan du öppna med den i stället.");
});

test("the code opens the vault to the page that was there, with the new passphrase", async () => {
  const { window, words } = await recovering();
  expect(window.screen).toBe("recover");
  await hand(window, words.join(" "));
  expect(window.screen).toBe("step");
  expect(document.querySelector("textarea")?.value).toBe("Jag var trött.");
  expect(window.text).toContain("din nya lösenfras gäller. Koden öppnar inget längre.");
  expect(window.host.disks.current.kept?.passphrase).toBe(CHOSEN);
  await window.press("Läs om återställningskod");
  expect(window.screen).toBe("recovery");
});

test("capitals, numbers, line breaks and missing dots make no difference", async () => {
  const { window, words } = await recovering();
  const typed = words.map((word, index) => `${String(index + 1)}. ${word.toUpperCase()}\n`).join("");
  await hand(window, typed.normalize("NFD").replaceAll(/\p{M}/gu, ""));
  expect(window.screen).toBe("step");
});

test("the words are read while they are typed, when whoever types has paused", async () => {
  const { window, words } = await recovering();
  window.write(words.slice(0, 9).join(" "));
  await window.clock.pass(299);
  await window.settled();
  expect(document.querySelector(".reading")?.textContent.trim()).toBe("");
  expect(await read(window, words.slice(0, 9).join(" "))).toBe("9 av 14 ord.");
  expect(await read(window, words.join(" "))).toBe("Alla 14 ord är på plats.");
  expect(document.querySelector(".reading svg"), "a mark beside the words, not a colour").not.toBeNull();
});

test("an unknown word is named by its place, but not while it is still typed", async () => {
  const { window, words } = await recovering();
  const four = words.slice(0, 4).join(" ");
  expect(await read(window, `${four} frukt`)).toBe("5 av 14 ord.");
  expect(await read(window, `${four} frukt `)).toBe(
    "5 av 14 ord. Programmet känner inte igen ord 5. Är det felstavat?",
  );
  expect(await read(window, `äppel ${four} frukt ${four}`)).toBe(
    "10 av 14 ord. Programmet känner inte igen orden 1 och 6. Är de felstavade?",
  );
});

test("two words that have changed places, and one too many, are told of", async () => {
  const { window, words } = await recovering();
  const [first = "", second = "", ...rest] = words;
  expect(first).not.toBe(second);
  expect(await read(window, [second, first, ...rest].join(" "))).toContain("de passar inte ihop");
  expect(await read(window, [...words, first].join(" "))).toContain("15 ord. Koden har 14.");
});

test("a code that is not whole opens nothing, and the caret is back in the words", async () => {
  const { window, words } = await recovering();
  await hand(window, words.slice(0, 13).join(" "));
  expect(window.screen).toBe("recover");
  expect(window.text).toContain(explained("code-incomplete").what);
  expect(document.activeElement).toBe(document.querySelector("textarea"));
  expect(document.querySelector("textarea")?.getAttribute("aria-invalid")).toBe("true");
  expect(window.field("Ny lösenfras").value, "nothing typed is lost").toBe(CHOSEN);
});

test("the code of before opens nothing, and says why that may be", async () => {
  const { window, words } = await withCode();
  await window.program.unlock(PASSPHRASE);
  await window.program.keys.makeRecovery(PASSPHRASE);
  await window.program.lock();
  await window.settled();
  await window.press("Har du en återställningskod?");
  await hand(window, words.join(" "));
  expect(window.text).toContain(explained("code-wrong").what);
  expect(window.text).toContain(explained("code-wrong").advice);
  expect(window.host.state).toBe("locked");
});

test("a code that was removed meanwhile is told of", async () => {
  const { window, words } = await recovering();
  const { kept } = window.host.disks.current;
  if (kept !== null) {
    kept.code = null;
  }
  await hand(window, words.join(" "));
  expect(window.text).toContain(explained("code-absent").what);
});

test("where nothing can be written the vault opens, and it is said that the passphrase stays", async () => {
  const { window, words } = await recovering();
  window.host.writable = false;
  await hand(window, words.join(" "));
  expect(window.screen).toBe("step");
  expect(window.text).toContain("Lösenfrasen är inte bytt, för det gick inte att spara på platsen.");
  expect(window.text).not.toContain("din nya lösenfras gäller");
  expect(window.text, "the code still holds").not.toContain("Läs om återställningskod");
  expect(window.host.disks.current.kept?.passphrase).toBe(PASSPHRASE);
});

test("a change that the disk did not finish is told of after the code too", async () => {
  const { window, words } = await recovering();
  window.host.interrupted = true;
  await hand(window, words.join(" "));
  expect(window.text).toContain("så den gamla och koden kan också öppna det. Lås valvet");
});

test.each([
  ["left", (window: TestWindow) => window.press("Tillbaka")],
  [
    "hidden",
    (window: TestWindow) => {
      window.shift(3);
    },
  ],
  ["left alone for as long as a vault stays open", (window: TestWindow) => window.clock.pass(5 * 60_000)],
])("neither code nor passphrase is on the page when it is %s", async (_, leave) => {
  const { window, words } = await recovering();
  const code = words.join(" ");
  await read(window, code);
  window.fill("Ny lösenfras", CHOSEN);
  expect(held(window), "control: the code is there").toContain(code);
  expect(held(window), "control: the passphrase is there").toContain(CHOSEN);
  await leave(window);
  expect(held(window)).not.toContain(code);
  expect(held(window)).not.toContain(CHOSEN);
  await window.settled();
  if (document.querySelector("[data-cover=down]") !== null) {
    window.shift(3);
    await window.settled();
  }
  expect(window.screen).toBe("unlock");
  await window.press("Har du en återställningskod?");
  expect(held(window), "nor does it come back").not.toContain(code);
  expect(held(window)).not.toContain(CHOSEN);
});

test("typing puts off the moment when the code is taken away", async () => {
  const { window } = await recovering();
  window.write("glas");
  await window.settled();
  await window.clock.pass(4 * 60_000);
  window.write("glas ost");
  await window.settled();
  await window.clock.pass(4 * 60_000);
  expect(window.screen).toBe("recover");
});

test("a vault that was still opening when the page was hidden is locked again", async () => {
  const { window, words } = await recovering();
  const opening = window.program.recover(words.join(" "), CHOSEN);
  window.shift(3);
  await opening;
  await window.settled();
  expect(window.host.state).toBe("locked");
  window.shift(3);
  await window.settled();
  expect(window.screen).toBe("unlock");
});

test.each(LANGUAGES)("the words are read in the language of the page (%s)", async (language) => {
  const { window, words } = await recovering();
  await window.program.change({ language });
  await window.settled();
  expect(window.text).toContain(tIn(language, "recover-hint"));
  expect(document.querySelector("textarea")?.dir, "Swedish words run from the left").toBe("ltr");
  const said = await read(window, `${words[0] ?? ""} frukt `);
  expect(said).toBe(
    [t("recover-typed", { typed: 2, needed: 14 }), t("recover-unknown", { count: 1, which: "2" })]
      .join(" ")
      .replaceAll(/[\u2068\u2069]/g, ""),
  );
});

test("the keyboard comes to the words first, and everything has a name", async () => {
  const { window } = await recovering();
  expect(reachable(document.querySelector("main[data-screen]") ?? document)).toEqual([
    t("recover-code"),
    t("proposal-ask"),
    t("passphrase-new"),
    t("passphrase-new-repeat"),
    t("passphrase-new-show"),
    t("recover-submit"),
  ]);
  await hand(window, "glas");
  expect(faultsOf(document)).toEqual([]);
});
