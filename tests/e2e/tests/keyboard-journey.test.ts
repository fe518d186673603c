/** A whole package, the tools, the journal and the vault, with the keyboard alone. */

import { expect } from "vitest";

import { examples, openTool, WRITES } from "../harness/exercise-ways.ts";
import { MODULE, Parent, PASSPHRASE } from "../harness/journey.ts";
import { enter, enterTo, focusAt, tabTo } from "../harness/keyboard-ways.ts";
import { packagesOnDisk } from "../harness/packages.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { KEY } from "../harness/webdriver.ts";

const SENTENCE = "Blåbärskrattet under trappan 4711.";

/** Waits until a film stands at one of its beats. */
async function beatIs({ page, say }: Parent, number: number): Promise<void> {
  await until(`beat ${number}`, () =>
    page.session.run(
      (told) => {
        const scrubber = document.querySelector<HTMLElement>("input[type=range]");
        return scrubber?.ariaValueText === told.replace("TOTAL", scrubber?.getAttribute("max") ?? "");
      },
      say("film-position", { number, total: "TOTAL" }),
    ),
  );
}

/** What is done on a page of each kind. */
const DEEDS: Record<string, (parent: Parent, step: string) => Promise<void>> = {
  async film(parent) {
    const { page, say } = parent;
    await page.css("section svg[role=img] [data-part]");
    await enter(page, say("film-play"));
    await focusAt(page, say("film-pause"));
    await page.press(KEY.enter);
    await focusAt(page, say("film-play"));
    await tabTo(page, say("film-scrubber"));
    await page.press(KEY.end);
    const last = await page.session.run(() =>
      Number(document.querySelector<HTMLInputElement>("input[type=range]")?.max),
    );
    await beatIs(parent, last);
    await page.press(KEY.left);
    await beatIs(parent, last - 1);
    await enter(page, say("film-forward"));
    await beatIs(parent, last);
    // At its end the button is still where the focus is.
    await focusAt(page, say("film-forward"));
    await enter(page, say("film-larger"));
    await page.css(".caption[data-size=large]");
    await enter(page, say("film-as-text"));
    await until("the film as text", () =>
      page.session.run(() => document.querySelector(".caption") === null),
    );
    await page.press(KEY.space);
    await page.css(".caption");
    const line = await page.session.run(
      () => document.querySelectorAll<HTMLElement>("section section ol li")[2]?.innerText.trim() ?? "",
    );
    await enter(page, line);
    await beatIs(parent, 3);
  },
  async dilemma({ page, chapter }) {
    await enter(page, chapter.heading("short-at-the-door"));
    await page.reads(chapter.opening("short-at-the-door"));
    await enter(page, chapter.heading("one-matter"));
    await page.reads(chapter.opening("one-matter"));
  },
  async quiz({ page, chapter }) {
    await tabTo(page, chapter.heading("calm-the-body"));
    await page.press(KEY.space);
    await page.reads(chapter.opening("calm-the-body"));
  },
  async reflection({ page, say }) {
    await tabTo(page, say("writing-answer"));
    await page.press(...SENTENCE);
    await page.css('[data-save="saved"]');
  },
  async practice({ page, say }) {
    await tabTo(page, say("writing-plan"));
    await page.press(...SENTENCE);
    await page.css('[data-save="saved"]');
  },
  async exercise({ page }) {
    const [first = ""] = await examples(page);
    await tabTo(page, first);
    await page.press(KEY.space);
    await page.css('[aria-pressed="true"]');
  },
};

test(
  "a package is gone through to its end with the keyboard alone, every kind of page",
  { timeout: 150_000 },
  async ({ start }) => {
    const { page } = await start();
    const parent = new Parent(page, "sv");
    const { say, chapter } = parent;
    await parent.makeVault();
    await parent.openChapter();
    await enter(page, say("chapter-begin"));
    const steps = packagesOnDisk().find(({ id }) => id === MODULE)?.steps ?? [];
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(["read", ...Object.keys(DEEDS)]));
    for (const [at, { id, kind }] of steps.entries()) {
      await page.find("heading", chapter.heading(id));
      // A new page begins at its heading, past the header.
      await focusAt(page, chapter.heading(id));
      await DEEDS[kind]?.(parent, id);
      await enter(page, say(at + 1 < steps.length ? "step-next" : "step-finish"));
    }
    await page.screen("module");
    await focusAt(page, chapter.title);
  },
);

test("promises, messages and the family are told, and taken back, with the keyboard alone", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.makeVault();
  await openTool(page, "sv", "promises");
  const [first = ""] = await examples(page);
  await enter(page, first);
  await enter(page, say("promises-change"));
  await until("the caret in the promise", () => inTextarea(page));
  await page.press(KEY.escape);
  await focusAt(page, say("promises-change"));
  await enter(page, say("promises-take-out"));
  await focusAt(page, say("promises-undo"));
  await page.press(KEY.enter);
  await focusAt(page, say("promises-change"));

  await enterTo(page, say("header-home"), "home");
  const message = await openTool(page, "sv", "message");
  await tabTo(page, message.chapter.heading("angry"));
  await page.press(...WRITES.sv.angry);
  await enter(page, say("message-save"));
  await page.css('[data-draft=angry] [data-save="saved"]');

  await enterTo(page, say("header-home"), "home");
  await enterTo(page, say("home-personal"), "personal");
  await enter(page, say("personal-add"));
  await focusAt(page, say("personal-name"));
  await page.press(...WRITES.sv.name);
  await enter(page, say("personal-remove-whom", { child: WRITES.sv.name }));
  await enter(page, say("personal-undo"));
  await focusAt(page, say("personal-add"));
  expect(await page.valueOf(say("personal-name"))).toBe(WRITES.sv.name);
});

test("the journal is searched, changed, emptied and filled again, and the vault locked, with the keyboard alone", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.makeVaultWith(SENTENCE);
  await enterTo(page, say("header-home"), "home");
  await enterTo(page, say("home-journal"), "journal");
  await tabTo(page, say("journal-search"));
  await page.press(..."blabars");
  await page.reads(say("journal-found", { count: 1 }));
  await enter(page, say("journal-change"));
  await until("the caret in the text", () => inTextarea(page));
  await page.press(KEY.escape);
  await focusAt(page, say("journal-change"));
  await enter(page, say("journal-delete"));
  await focusAt(page, say("journal-undo"));
  await page.press(KEY.enter);
  await page.reads(SENTENCE);

  await enterTo(page, say("header-safety"), "support");
  await enterTo(page, say("header-back"), "journal");
  await enterTo(page, say("header-settings"), "settings");
  await enterTo(page, say("settings-vault-recovery"), "recovery");
  await tabTo(page, say("passphrase-label"));
  await page.press(...PASSPHRASE, KEY.enter);
  await page.find("heading", say("recovery-words-title"));
  await enterTo(page, say("recovery-written"), "settings");
  await enterTo(page, say("settings-vault-delete"), "delete");
  await enterTo(page, say("header-back"), "settings");
  await focusAt(page, say("settings-title"));
  await enterTo(page, say("settings-lock-now"), "unlock");
  await tabTo(page, say("passphrase-label"));
  await page.press(...PASSPHRASE, KEY.enter);
  await page.screen("settings");
  // Past the header with one key.
  await tabTo(page, say("header-skip"));
  await page.press(KEY.enter);
  await focusAt(page, say("settings-title"));
});

async function inTextarea(page: Page): Promise<boolean> {
  return await page.session.run(() => document.activeElement instanceof HTMLTextAreaElement);
}

/** The look that is chosen in the settings. */
async function look(page: Page): Promise<string> {
  return await page.session.run(() => document.documentElement.dataset["theme"] ?? "");
}

test("the arrows follow the script: among choices and in films the left one goes on in Arabic, back in Swedish", async ({
  start,
}) => {
  const { page } = await start();
  for (const [language, on, back] of [
    ["sv", KEY.right, KEY.left],
    ["ar", KEY.left, KEY.right],
  ] as const) {
    const parent = new Parent(page, language);
    const { say } = parent;
    if (language === "sv") {
      await parent.lookAround();
    } else {
      await page.click("radio", say("language-name"));
      await page.find("heading", say("settings-title"));
      await parent.goHome();
    }
    await parent.reachStep("kettle");
    await page.css("section svg[role=img] [data-part]");
    await tabTo(page, say("film-scrubber"));
    await page.press(KEY.home, on, on, back);
    await beatIs(parent, 2);

    await enterTo(page, say("header-settings"), "settings");
    await tabTo(page, say("settings-theme-system"));
    await page.press(on, on);
    await until(`the dark look (${language})`, async () => (await look(page)) === "dark");
    await page.press(back, back);
    await until(`the system's look (${language})`, async () => (await look(page)) === "system");
  }

  // Control: the engine by itself goes the other way there, and so nothing of this would hold.
  await page.session.run(() => {
    addEventListener("keydown", (event) => event.stopImmediatePropagation(), true);
  });
  await page.press(KEY.right);
  await until("the next look by the engine's own arrow", async () => (await look(page)) === "light");
});
