/**
 * Twelve screens look as they did when somebody last looked at them: with the program's own fonts, at one hour, in one
 * window. `UPDATE_GOLDENS=1` draws the pictures anew.
 */

import { expect } from "vitest";

import { openTool, WRITES } from "../harness/exercise-ways.ts";
import { fillVault } from "../harness/filled-vault.ts";
import { differenceOf, discardBut, goldens, isAlike, rest } from "../harness/goldens.ts";
import { Parent, PASSPHRASE } from "../harness/journey.ts";
import { Screening } from "../harness/screening.ts";
import { scriptsOf } from "../harness/scripts.ts";
import { stopClock } from "../harness/still-hour.ts";
import { test } from "../harness/test.ts";
import type { Theme } from "../harness/theme.ts";
import { fill, WINDOWS } from "../harness/window-sizes.ts";

/** The twelve, each in one look. */
const PICTURES = {
  language: "light",
  unlock: "contrast-light",
  home: "light",
  journal: "dark",
  module: "light",
  read: "light",
  "dilemma-answered": "contrast-dark",
  "message-found": "light",
  settings: "dark",
  film: "light",
  "home-arabic": "dark",
  "read-arabic": "light",
} as const satisfies Record<string, Theme>;

/** Gathers what differs, so that one run tells it all. */
class Comparison {
  readonly differences: string[] = [];
  readonly #parent: Parent;

  constructor(parent: Parent) {
    this.#parent = parent;
  }

  async look(name: keyof typeof PICTURES, part?: string): Promise<void> {
    const { page } = this.#parent;
    await rest(page, PICTURES[name], part);
    const difference = await differenceOf(page, name);
    this.differences.push(...(difference === null ? [] : [difference]));
  }
}

test("nine screens look as they did (sv)", async ({ computer, start }) => {
  fillVault(computer.belongings.vault().path, { passphrase: PASSPHRASE, answers: 4 });
  const { page } = await start();
  await fill(page, WINDOWS.small);
  await stopClock(page);
  const parent = new Parent(page, "sv");
  const { say } = parent;
  const comparison = new Comparison(parent);
  await page.screen("language");
  await comparison.look("language");
  await parent.chooseLanguage("unlock");
  await comparison.look("unlock");
  await parent.enter();
  await comparison.look("home");
  await parent.openJournal();
  await page.reads("(1)");
  await comparison.look("journal");
  await parent.goHome();
  await parent.openChapter();
  await comparison.look("module");
  await parent.openStep("what-feeds-it");
  await comparison.look("read");
  await parent.turnTo("forty-minutes-late");
  await parent.choose("through-the-child");
  await comparison.look("dilemma-answered");
  await parent.goHome();
  const message = await openTool(page, "sv", "message");
  await page.type(message.chapter.heading("angry"), WRITES.sv.angry);
  await page.type(message.chapter.heading("sent"), WRITES.sv.sent);
  await page.css("[data-find=threat]");
  await comparison.look("message-found", "[data-find=threat]");
  await page.click("button", say("header-settings"));
  await page.screen("settings");
  await comparison.look("settings");
  expect(comparison.differences).toEqual([]);
});

test("a film looks as it did in the middle of a beat", async ({ start }) => {
  const [script] = scriptsOf("anger/kettle");
  if (script === undefined) {
    throw new Error("The film is gone.");
  }
  const { page } = await start();
  await fill(page, WINDOWS.small);
  await stopClock(page);
  const screening = await Screening.open(page, script, "sv");
  const comparison = new Comparison(new Parent(page, "sv"));
  await screening.at(3, 0.5);
  await comparison.look("film");
  expect(comparison.differences).toEqual([]);
});

test("home and a page look as they did (ar)", async ({ start }) => {
  const { page } = await start();
  await fill(page, WINDOWS.small);
  await stopClock(page);
  const parent = new Parent(page, "ar");
  const comparison = new Comparison(parent);
  await parent.lookAround();
  await comparison.look("home-arabic");
  await parent.reachStep("what-feeds-it");
  await comparison.look("read-arabic");
  expect(comparison.differences).toEqual([]);
});

test("control: the same page twice passes, and one with another colour of its smaller words does not", async ({
  start,
}) => {
  const { page } = await start();
  await fill(page, WINDOWS.small);
  await stopClock(page);
  const parent = new Parent(page, "sv");
  await parent.lookAround();
  await parent.openChapter();
  const shoot = async (): Promise<Buffer> => {
    await rest(page, "light");
    return await page.session.screenshot();
  };
  const once = await shoot();
  expect(isAlike(once, await shoot())).toBe(true);
  await page.session.run(() => {
    document.documentElement.style.setProperty("--muted", "#857b6b");
  });
  expect(isAlike(once, await shoot())).toBe(false);
});

test("every golden picture is one of the twelve", () => {
  discardBut(Object.keys(PICTURES));
  expect(Object.keys(PICTURES)).toHaveLength(12);
  expect(goldens().sort()).toEqual(Object.keys(PICTURES).sort());
});
