import { expect, test } from "vitest";

import { t } from "../src/l10n";
import { inSwedish, locked, opened, UNDER } from "./kit/entrances";
import { faultsOf } from "./kit/structure";
import type { TestWindow } from "./kit/window";

const root = (): DOMStringMap => document.documentElement.dataset;

const percent = (size: number): string => t("settings-size-percent", { percent: size });

async function atSettings(window: TestWindow): Promise<TestWindow> {
  window.program.navigation.open({ screen: "settings" });
  await window.settled();
  return window;
}

/** The questions of the page, each with its answers and the one that is given. */
function questions(): Map<string, { answers: string[]; given: string | undefined }> {
  return new Map(
    [...document.querySelectorAll("fieldset")].map((question) => {
      const answers = [...question.querySelectorAll<HTMLInputElement>("input[type=radio]")];
      const words = (answer: HTMLInputElement): string => answer.labels?.[0]?.textContent.trim() ?? "";
      return [
        question.querySelector("legend")?.textContent ?? "",
        { answers: answers.map(words), given: answers.filter(({ checked }) => checked).map(words)[0] },
      ];
    }),
  );
}

test("settings that are changed one right after the other all hold, and the last choice is the one that stays", async () => {
  const window = await inSwedish();
  const { host, program } = window;
  // As with the arrow keys, which do not wait for an answer.
  await Promise.all([
    program.change({ theme: "light" }),
    program.change({ textSize: "large" }),
    program.change({ theme: "dark" }),
  ]);
  expect(program.settings).toMatchObject({ language: "sv", theme: "dark", textSize: "large" });
  expect(host.settings).toEqual(program.settings);
});

test("every question is a group of radios below a heading, and shows what holds", async () => {
  await atSettings(await opened());
  expect([...document.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
    "Språk och utseende",
    "Filmer och rörelse",
    "Lås och dölj",
    "Om dig och dina barn",
    "Ditt valv",
    "Om programmet",
  ]);
  expect(questions()).toEqual(
    new Map([
      ["Språk", { answers: ["Svenska", "English", "العربية"], given: "Svenska" }],
      ["Färger", { answers: ["Som datorn", "Ljust", "Mörkt", "Hög kontrast"], given: "Som datorn" }],
      ["Textens storlek", { answers: [100, 125, 150, 200].map(percent), given: percent(100) }],
      ["Filmernas tempo", { answers: ["Långsamt", "Lugnt", "Snabbt"], given: "Lugnt" }],
      ["Rörelse", { answers: ["Som datorn", "Vanlig rörelse", "Lite rörelse"], given: "Som datorn" }],
    ]),
  );
  expect(faultsOf(document)).toEqual([]);
});

test.each([
  ["Hög kontrast", { theme: "contrast" }],
  ["200", { textSize: "largest" }],
  ["Långsamt", { pace: "slower" }],
  ["Lite rörelse", { motion: "reduced" }],
])("%s is chosen, kept, and chosen still when the page is opened again", async (words, expected) => {
  const window = await atSettings(await opened());
  await window.choose(words);
  expect(window.host.settings).toMatchObject(expected);
  window.program.navigation.back();
  await window.settled();
  await atSettings(window);
  expect([...questions().values()].filter(({ given }) => given?.includes(words))).toHaveLength(1);
});

test("the computer decides about contrast and motion until the parent does", async () => {
  const window = await inSwedish();
  const { computer, program } = window;
  expect(root()).toMatchObject({ theme: "system", contrast: "ordinary", motion: "full" });
  computer.ask("(prefers-contrast: more)");
  computer.ask("(prefers-reduced-motion: reduce)");
  expect(root()).toMatchObject({ theme: "system", contrast: "high", motion: "reduced" });
  await program.change({ theme: "light", motion: "full" });
  await window.settled();
  expect(root()).toMatchObject({ theme: "light", contrast: "ordinary", motion: "full" });
  computer.ask("(prefers-contrast: more)", false);
  computer.ask("(prefers-reduced-motion: reduce)", false);
  await program.change({ theme: "contrast", motion: "reduced" });
  await window.settled();
  expect(root()).toMatchObject({ theme: "contrast", contrast: "high", motion: "reduced" });
});

test("another language is spoken on the same page, around the text that is being written", async () => {
  const window = await opened();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Jag blev så trött");
  const field = document.querySelector("textarea");
  field?.focus();
  field?.setSelectionRange(4, 8);
  const scrolled = window.scrolls;
  await window.program.change({ language: "ar" });
  await window.settled();
  expect(document.documentElement.dir).toBe("rtl");
  expect(window.program.shown).toMatchObject(UNDER);
  const same = document.querySelector("textarea");
  expect(same).toBe(field);
  expect(document.activeElement).toBe(field);
  expect(same?.value).toBe("Jag blev så trött");
  expect([same?.selectionStart, same?.selectionEnd]).toEqual([4, 8]);
  expect(window.scrolls, "the page stays where it was scrolled to").toBe(scrolled);
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  expect(window.scrolls, "control: another page begins at its top").toBeGreaterThan(scrolled);
});

test("a language that is chosen among the settings leaves the focus on it", async () => {
  const window = await atSettings(await opened());
  const english = window.field("English");
  english.focus();
  await window.choose("English");
  expect(window.heading).toBe("Settings");
  expect(document.activeElement).toBe(english);
});

test("the vault is locked from beside its lock time, and a locked one is not locked again", async () => {
  const window = await atSettings(await opened());
  await window.press("Lås nu");
  expect(window.screen).toBe("unlock");
  await atSettings(window);
  expect(window.text).not.toContain("Lås nu");
});

test("what is deleted is told beside the button that leads there, also while the vault is locked", async () => {
  await atSettings(await locked());
  expect(document.querySelector("[data-vault] section:last-of-type")?.textContent).toMatch(
    /tas bort.*Radera allt/s,
  );
});
