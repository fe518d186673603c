/** In high contrast the page's scroll bar is wide and has an edge; the engine draws it so only when it makes it anew. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";

/** Logical pixels that the bar takes from the page; the ordinary one lies above the page and takes none. */
function room(page: Page): Promise<number> {
  return page.session.run(() => innerWidth - document.documentElement.clientWidth);
}

/** Opens the settings as a guest, with the ordinary bar. */
async function openSettings(page: Page): Promise<Parent> {
  const parent = new Parent(page, "sv");
  await parent.lookAround();
  await page.click("button", parent.say("header-settings"));
  await page.screen("settings");
  expect(await room(page)).toBe(0);
  return parent;
}

test("the scroll bar follows the contrast, back and forth", async ({ start }) => {
  const { page } = await start();
  const parent = await openSettings(page);
  for (const [look, taken] of [
    ["settings-theme-contrast", 14],
    ["settings-theme-dark", 0],
  ] as const) {
    await page.click("radio", parent.say(look));
    await expect.poll(() => room(page)).toBe(taken);
  }
});

test("control: told of the contrast and no more, the engine keeps the bar it has", async ({ start }) => {
  const { page } = await start();
  await openSettings(page);
  await page.session.run(() => {
    document.documentElement.dataset["contrast"] = "high";
  });
  expect(await room(page)).toBe(0);
});
