/** What is in the journal can be looked at by chapter and by day, changed, deleted and had back; deleted is gone. */

import { expect } from "vitest";

import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { slotsHolding } from "../harness/opened-vault.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { tracesOf } from "../harness/traces.ts";
import { until } from "../harness/until.ts";
import { lockNow } from "../harness/vault-ways.ts";
import { SLOTS } from "../harness/vault-folder.ts";
import { KEY } from "../harness/webdriver.ts";

const CANARY = "Kanariefågeln 4711";
const PLAN = "Om jag blir arg, då går jag ut.";

/** Goes to a button with the Tab key, and presses it with another. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await until(`the focus on ${name}`, async () => {
    await page.press(KEY.tab);
    return (await page.focused()) === name;
  });
  await page.press(KEY.enter);
}

/** Whether what has the focus can be seen, whole. */
async function isFocusInView(page: Page): Promise<boolean> {
  return await page.session.run(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return top >= 0 && bottom > top && bottom <= innerHeight;
  });
}

/** The headings of the chapters or days, and of the pages under them. */
async function headings(page: Page): Promise<string[]> {
  return await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("main h2, main h3")].map(({ innerText }) => innerText),
  );
}

test("two texts are seen by chapter and by day; one is changed, deleted, had back and deleted for good, with the keyboard alone", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { say, chapter } = parent;
  const [text, plan] = [chapter.heading(WRITING_STEP), chapter.heading("small-step")];
  const vault = computer.belongings.vault();
  const holding = (words: string): string[] => slotsHolding(vault, PASSPHRASE, words);

  await parent.makeVault();
  await parent.reachStep("small-step");
  await page.type(say("writing-plan"), PLAN);
  await page.css('[data-save="saved"]');
  await parent.turnTo(WRITING_STEP);
  await parent.write(CANARY, "saved");
  await parent.goHome();
  await parent.openJournal();
  await page.reads(CANARY);
  expect(await headings(page)).toEqual([chapter.title, text, plan]);
  await page.click("radio", say("journal-order-date"));
  await page.find("heading", say("journal-today"));
  expect(await headings(page)).toEqual([say("journal-today"), text, plan]);
  await page.reads(chapter.title);

  await pressByKeyboard(page, `${say("journal-change")}: ${text}`);
  await until("the caret in the text", async () => (await page.focused()) === say("writing-answer"));
  await page.press(KEY.end);
  await page.type(say("writing-answer"), " flög.");
  await page.css('[data-save="saving"]');
  await page.css('[data-save="saved"]');
  await page.press(KEY.escape);
  await until(
    "the focus back on the button",
    async () => (await page.focused()) === `${say("journal-change")}: ${text}`,
  );
  await page.reads(`${CANARY} flög.`);
  expect(holding(`${CANARY} flög.`)).not.toEqual([]);

  await pressByKeyboard(page, `${say("journal-delete")}: ${text}`);
  await until("the focus on the way back", async () => (await page.focused()) === say("journal-undo"));
  expect(await headings(page)).toEqual([say("journal-today"), plan]);
  await page.press(KEY.enter);
  await until("the focus on what came back", async () => (await page.focused()) === text);
  expect(await headings(page)).toEqual([say("journal-today"), text, plan]);
  expect(holding(`${CANARY} flög.`), "control: it is in the vault again").not.toEqual([]);
  expect(await tracesOf(page, CANARY), "control").not.toEqual([]);

  await pressByKeyboard(page, `${say("journal-delete")}: ${text}`);
  await page.find("button", say("journal-undo"));
  expect(await isFocusInView(page)).toBe(true);
  expect(holding(CANARY)).toEqual([]);
  expect(holding(PLAN), "the other is still there").toEqual(SLOTS);

  await lockNow(parent);
  await until("nothing of the text", async () => (await tracesOf(page, CANARY)).length === 0);
  await parent.unlock();
  await page.screen("settings");
  await page.click("button", say("header-back"));
  await page.screen("journal");
  await page.reads(PLAN);
  expect(await headings(page), "the order is still that by day").toEqual([say("journal-today"), plan]);
  expect(await page.look("button", say("journal-undo"))).toBeNull();
});
