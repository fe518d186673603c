/** What the vault gave to the screen is gone from it when the vault is locked, by whatever way that came about. */

import { expect } from "vitest";

import type { Computer } from "../harness/computer.ts";
import { Parent, PASSPHRASE, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { tracesOf } from "../harness/traces.ts";
import { until } from "../harness/until.ts";
import { lockNow, makeCode, searchFor } from "../harness/vault-ways.ts";

const CANARY = "Kanariefågeln 4711";

/** Waits for the question for the passphrase, behind the cover as well. */
async function reachLock({ page }: Parent): Promise<void> {
  const isCovered = await page.session.run(() => document.querySelector('[data-cover="down"]') !== null);
  if (isCovered) {
    await page.pressShiftThrice();
  }
  await page.screen("unlock");
}

/** The ways to lock. */
const LOCKS: Record<string, (parent: Parent, computer: Computer) => Promise<void>> = {
  "the button in the settings": lockNow,
  hiding: async ({ page }) => {
    await page.pressShiftThrice();
    await page.css('[data-cover="down"]');
  },
  "the computer's own lock": async ({ page }, computer) => {
    computer.lockScreen();
    await page.screen("unlock");
  },
};

for (const [way, lock] of Object.entries(LOCKS)) {
  test(`after a lock by ${way} a text is nowhere in what shows the page: not in its document, not in what is said of it, not in what a script can reach`, async ({
    computer,
    start,
  }) => {
    const { page } = await start();
    const parent = new Parent(page, "sv");
    const { say } = parent;
    await parent.makeVaultWith(`${CANARY} i fältet.`);
    expect(await tracesOf(page, CANARY)).not.toEqual([]);
    // Also as something found in the journal, and as what was searched for.
    await parent.goHome();
    await parent.openJournal();
    await searchFor(parent, CANARY);
    await page.reads(say("journal-found", { count: 1 }));
    expect(await tracesOf(page, CANARY)).toContain("document");
    await page.click("button", { begins: say("journal-open") });
    await page.screen("step");
    await page.type(say("writing-answer"), " Mer");
    await page.css('[data-save="saved"]');

    await lock(parent, computer);
    await reachLock(parent);
    await until("nothing of the text", async () => (await tracesOf(page, CANARY)).length === 0);

    await parent.unlock();
    await page.find("button", say("header-home"));
    if (way === "the button in the settings") {
      await page.screen("settings");
      await page.click("button", say("header-back"));
    }
    await page.screen("step");
    await page.find("heading", parent.chapter.heading(WRITING_STEP));
    expect(await page.valueOf(say("writing-answer"))).toBe(`${CANARY} i fältet. Mer`);
    // What was searched for is not there for whoever unlocks.
    await parent.goHome();
    await parent.openJournal();
    expect(await page.valueOf(say("journal-search"))).toBe("");
  });
}

test("the words of a recovery code are gone from the page when it is hidden, and do not come back with it", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.makeVault();
  const words = await makeCode(parent, PASSPHRASE);
  const shown = (): Promise<string[]> =>
    page.session.run((words) => {
      const texts = [...document.querySelectorAll("span, li, p, textarea")].map(
        (element) => element.textContent,
      );
      return words.filter((word) => texts.includes(word));
    }, words);
  expect(await shown()).toEqual(words);
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  expect(await shown()).toEqual([]);
  await page.pressShiftThrice();
  await parent.unlock();
  await page.screen("recovery");
  await page.reads(parent.say("recovery-exists"));
  expect(await shown()).toEqual([]);
});

test("the search for traces finds what is planted in the document, in what is said, and behind an object", async ({
  start,
}) => {
  const { page } = await start();
  await page.screen("language");
  expect(await tracesOf(page, CANARY)).toEqual([]);
  await page.session.run((canary) => {
    document.querySelector("main[data-screen] h1")?.setAttribute("aria-label", canary);
    const kept = new Map([["deep", { deeper: [canary] }]]);
    (window as unknown as { kept: unknown }).kept = { kept };
  }, CANARY);
  const found = await tracesOf(page, CANARY);
  expect(found).toContain("document");
  expect(found).toContain(`spoken: ${CANARY}`);
  expect(found).toContain("0");
});
