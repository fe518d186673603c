/** The vault locks by itself. This takes the whole minute that is the shortest time one may choose. */

import { expect } from "vitest";

import { Parent, WRITING_STEP } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { tracesOf } from "../harness/traces.ts";
import { until } from "../harness/until.ts";
import type { Element } from "../harness/webdriver.ts";

const SENTENCE = "Blåbärskrattet under trappan 4711.";

test(
  "the vault locks after the chosen minute without a touch, not before, and unlocking leads back to the same text",
  { timeout: 180_000 },
  async ({ start }) => {
    const { page } = await start();
    const parent = new Parent(page, "sv");
    await parent.makeVault();
    await page.click("button", parent.say("header-settings"));
    await page.screen("settings");
    const minute = await page.session.run(
      () => document.querySelector('select option[value="1"]') as unknown as Element,
    );
    await page.session.click(minute);
    await parent.goHome();
    await parent.reachStep(WRITING_STEP);
    await parent.write(SENTENCE, "saved");
    expect(await tracesOf(page, SENTENCE)).not.toEqual([]);

    const touched = performance.now();
    const screen = (): Promise<string | undefined> =>
      page.session.run(() => document.querySelector<HTMLElement>("main[data-screen]")?.dataset["screen"]);
    await until("a vault that locked itself", async () => (await screen()) === "unlock", 90_000);
    // The program hears of a touch at most every twenty seconds, and looks at the clock every second.
    expect((performance.now() - touched) / 1000).toBeGreaterThan(38);
    expect(await tracesOf(page, SENTENCE)).toEqual([]);
    await parent.unlock();
    await page.screen("step");
    expect(await page.valueOf(parent.say("writing-answer"))).toBe(SENTENCE);
  },
);
