/** The support lines are one step away from every screen. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { everyScreen } from "../harness/walk.ts";

// Whoever leaves the words of a code has seen them for the last time: there is no way back to them. Nor is there to a
// field that was open in the journal, and to the undoing of a deletion.
const NO_WAY_THERE_AND_BACK = ["hidden", "support", "recovery-words", "journal-editing", "journal-deleted"];

test("the support lines are one click away from every screen, also before the first and while locked", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const seen: string[] = [];
  for await (const stop of everyScreen(parent, computer.belongings)) {
    seen.push(stop);
    if (NO_WAY_THERE_AND_BACK.includes(stop)) {
      continue;
    }
    const heading = await page.session.run(() => document.querySelector("main[data-screen] h1")?.textContent);
    await page.click("button", parent.say("header-safety"));
    await page.screen("support");
    await page.find("heading", parent.say("support-danger"));
    await page.reads("112");
    await page.click("button", parent.say("header-back"));
    await page.find("heading", heading ?? "");
  }
  expect(seen).toEqual(
    expect.arrayContaining([
      "language",
      "first",
      "choose",
      "create",
      "unlock",
      "reflection",
      "delete",
      "recover",
    ]),
  );
});
