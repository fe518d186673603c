import { afterEach, expect, test } from "vitest";

import { explained, LANGUAGES, speak, t, tIn } from "../src/l10n";
import { bundleOf } from "../src/l10n/catalogue";
import { dateAndTime } from "../src/l10n/dates";
import type { ErrorCode } from "../src/generated/ipc";
import contract from "../src/generated/ipc.ts?raw";
import { localeFiles, sourcesOf } from "./kit/sources";

/** Messages that only the window's frame and the command line show. */
const ELSEWHERE = ["program.ftl", "kit.ftl", "print.ftl", "problem.ftl", "template.ftl"];

/** The ids in the interface's own files, in Swedish; that the other languages have the same is built in. */
const ids = localeFiles()
  .filter(({ path }) => path.startsWith("sv/") && !ELSEWHERE.some((name) => path.endsWith(name)))
  .flatMap(({ text }) => [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id = ""]) => id));

const code = sourcesOf(".ts", ".svelte")
  .filter(({ path }) => !path.startsWith("generated/"))
  .map(({ text }) => text)
  .join("\n");

/** Every code of the union `ErrorCode`, from the contract itself. */
const errorCodes = [
  ...(/export type ErrorCode = ([^;]+);/.exec(contract)?.[1] ?? "").matchAll(/"([^"]+)"/g),
].map(([, found]) => found as ErrorCode);

afterEach(() => {
  speak("sv");
});

test("every error says what happened and what to do, in each language", () => {
  expect(errorCodes.length).toBeGreaterThan(10);
  for (const language of LANGUAGES) {
    speak(language);
    for (const error of errorCodes) {
      const { what, advice } = explained(error);
      expect(what, `${language} ${error}`).not.toBe("");
      expect(advice, `${language} ${error}`).not.toBe("");
      expect(advice).not.toBe(what);
    }
  }
});

test("control: a code without words is found out", () => {
  expect(() => explained("no-such-code" as ErrorCode)).toThrow("no text for error-no-such-code");
});

test("every text that the code asks for exists", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map(([, id = ""]) => id);
  expect(asked.length).toBeGreaterThan(50);
  const known = bundleOf("sv");
  expect(asked.filter((id) => !known.hasMessage(id))).toEqual([]);
});

test("no text is without a place in the code", () => {
  const isUsed = (id: string): boolean => code.includes(`"${id}"`) || isErrorWord(id);
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  expect(isUsed("nobody-asks-for-this"), "control: an unused text is seen").toBe(false);
});

function isErrorWord(id: string): boolean {
  return errorCodes.some((error) => id === `error-${error}`);
}

test("no text cheers", () => {
  const cheering = localeFiles().filter(({ text }) => text.includes("!"));
  expect(cheering.map(({ path }) => path)).toEqual([]);
});

test("numbers keep Latin digits in Arabic", () => {
  speak("ar");
  expect(t("chapter-minutes", { minutes: 20 })).toContain("20");
  expect(dateAndTime(1_763_000_000)).toMatch(/2025/);
  expect(dateAndTime(1_763_000_000)).not.toMatch(/[٠-٩]/);
});

test("numbers take their own form in each language", () => {
  expect(t("settings-lock-minutes", { minutes: 1 })).toContain("minut");
  expect(t("settings-lock-minutes", { minutes: 1 })).not.toContain("minuter");
  expect(t("settings-lock-minutes", { minutes: 5 })).toContain("minuter");
  speak("ar");
  const forms = [1, 2, 5, 20].map((minutes) => t("settings-lock-minutes", { minutes }));
  expect(new Set(forms.map((form) => form.replaceAll(/[\u2068\u2069\d()]/g, "").trim())).size).toBe(4);
});

test("one and two are words in Arabic, and no number says them again", () => {
  speak("ar");
  const counted = (count: number): string[] => [
    t("chapter-minutes", { minutes: count }),
    t("settings-lock-minutes", { minutes: count }),
    ...(["finds-count", "home-damaged", "journal-found", "licences-found", "places-found"] as const).map(
      (key) => t(key, { count }),
    ),
  ];
  expect([...counted(1), ...counted(2)].filter((text) => /\d/.test(text))).toEqual([]);
  expect(counted(3).filter((text) => !text.includes("3"))).toEqual([]);
});

test("what is put into a text cannot turn the text around", () => {
  speak("ar");
  expect(t("about-version", { version: "0.1.0" })).toContain("\u20680.1.0\u2069");
});

test("each language names itself", () => {
  expect(LANGUAGES.map((language) => tIn(language, "language-name"))).toEqual([
    "Svenska",
    "English",
    "العربية",
  ]);
});
