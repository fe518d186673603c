/**
 * In the smallest window with the largest text everything is there, is reached with Tab where it can be seen, and is
 * heard; in a large one nothing is lost in it.
 */

import { expect } from "vitest";

import { misheard, unheard } from "../harness/hearing.ts";
import { Parent } from "../harness/journey.ts";
import { misfits, sprawl } from "../harness/misfits.ts";
import type { Page } from "../harness/page.ts";
import type { ScreenReader } from "../harness/screen-reader.ts";
import { lostStops } from "../harness/tab-stops.ts";
import { test } from "../harness/test.ts";
import { everyScreen } from "../harness/walk.ts";
import { enlarge, fill, WINDOWS } from "../harness/window-sizes.ts";
import { LANGUAGES, type Language } from "../harness/words.ts";

/** What is wrong with the page for somebody without a mouse, and for somebody who hears it. */
async function unreached(page: Page, reader: ScreenReader): Promise<string[]> {
  const spoken = (await page.session.run(() => document.documentElement.lang.slice(0, 2))) as Language;
  reader.focusings();
  const lost = await lostStops(page);
  const heard = await reader.page();
  return [...lost, ...misheard(heard, spoken), ...unheard(heard, reader.focusings())];
}

for (const language of LANGUAGES) {
  test(
    `every screen fits the smallest window with text at 200 %, a laptop's and a large one (${language})`,
    {
      timeout: 240_000,
    },
    async ({ computer, reader, start }) => {
      const { page } = await start();
      const found: string[] = [];
      for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
        await fill(page, WINDOWS.small);
        await enlarge(page, true);
        found.push(...(await misfits(page)).map((misfit) => `${stop}, small: ${misfit}`));
        // English is written as Swedish is; and on the cover there is nothing to be reached.
        if (language !== "en" && stop !== "hidden") {
          found.push(...(await unreached(page, reader)).map((line) => `${stop}, small: ${line}`));
        }
        await enlarge(page, false);
        for (const size of ["laptop", "huge"] as const) {
          await fill(page, WINDOWS[size]);
          const misfit = [...(await misfits(page)), ...(await sprawl(page))];
          found.push(...misfit.map((line) => `${stop}, ${size}: ${line}`));
        }
      }
      expect(found).toEqual([]);
    },
  );
}

test("control: a button that is too wide for the window is found, a page at its side and a line too long to read", async ({
  start,
}) => {
  const { page } = await start();
  await fill(page, WINDOWS.huge);
  await page.screen("language");
  expect([...(await misfits(page)), ...(await sprawl(page))]).toEqual([]);
  await page.session.run(() => {
    const main = document.querySelector<HTMLElement>("main[data-screen]");
    const wide = document.createElement("button");
    wide.textContent = "wide";
    wide.style.minInlineSize = "120vw";
    const line = document.createElement("p");
    line.textContent = "a word and another ".repeat(40);
    line.style.inlineSize = "1200px";
    main?.append(wide, line);
    main?.style.setProperty("margin-inline-start", "0");
  });
  expect((await misfits(page)).length).toBe(2);
  expect(await sprawl(page)).toEqual([
    expect.stringMatching(/^the page stands from/),
    expect.stringMatching(/^a line has about/),
  ]);
});

test("control: a page that jumps when it is touched is found", async ({ start }) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.lookAround();
  await page.click("button", { begins: parent.say("home-personal") });
  await page.screen("personal");
  expect(await misfits(page)).toEqual([]);
  await page.session.run(() => {
    document.styleSheets[0]?.insertRule(
      "label[style*=max-block-size] { padding-block-end: 30px !important }",
    );
  });
  expect(await misfits(page)).toEqual([
    expect.stringMatching(/^the page is .* high, and .* when it is touched$/),
  ]);
});

test("control: what Tab does not reach, does not show, or takes out of order is found", async ({ start }) => {
  const { page } = await start();
  await page.screen("language");
  expect(await lostStops(page)).toEqual([]);
  await page.session.run(() => {
    const add = (name: string, style: string): HTMLElement => {
      const button = document.createElement("button");
      button.textContent = name;
      button.style.cssText = `min-height: 44px; ${style}`;
      document.querySelector("main[data-screen]")?.append(button);
      return button;
    };
    add("unseen", "outline: none");
    add("above", "position: relative; top: -200px");
    add("under", "position: fixed; top: 0; left: 50%; z-index: 1");
    const trap = add("trap", "");
    trap.onkeydown = (event) => {
      event.preventDefault();
    };
    add("behind", "");
  });
  const found = (await lostStops(page)).join("\n");
  expect(found).toContain("the focus on “unseen” cannot be seen");
  expect(found).toMatch(/“under” has the focus and is (not in the window|covered)/);
  expect(found).toContain("“above” comes after");
  expect(found).toContain("Tab never leads to “behind”");
});

test("control: what nobody could hear is found", async ({ reader, start }) => {
  const { page } = await start();
  await page.screen("language");
  expect(await unreached(page, reader)).toEqual([]);
  await page.session.run(() => {
    const main = document.querySelector("main[data-screen]");
    const add = (tag: string, words: string, attributes: Record<string, string> = {}): void => {
      const element = document.createElement(tag);
      element.textContent = words;
      for (const [name, value] of Object.entries(attributes)) {
        element.setAttribute(name, value);
      }
      main?.append(element);
    };
    add("h4", "Deep");
    add("button", "");
    add("button", "", { "aria-label": "arrow-left.svg" });
    add("button", "تابع");
    add("input", "", { type: "text" });
    add("div", "", { role: "img", style: "width: 9px; height: 9px" });
    add("div", "Words", { role: "main" });
  });
  const found = (await unreached(page, reader)).join("\n");
  for (const fault of [
    "a heading of level 4 follows one of 1",
    "push-button “” has no name in words",
    "push-button “arrow-left.svg” has no name in words",
    "push-button “تابع” is not in the language of the page",
    "entry “” has no name in words",
    "a picture has no name",
    "2 landmarks are called main",
    "no name was heard",
  ]) {
    expect(found).toContain(fault);
  }
});
