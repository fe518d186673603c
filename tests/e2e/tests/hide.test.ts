/** Away in one frame, locked behind it, and back to the same page. */

import { expect } from "vitest";

import { Parent, WRITING_STEP } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { KEY } from "../harness/webdriver.ts";

const SENTENCE = "Blåbärskrattet under trappan 4711.";

/** What can be seen in the moment after a key or a click was dealt with, before the screen is drawn anew. */
interface Moment {
  /** Whether the cover is what lies uppermost at each of nine places of the window. */
  covered: boolean;
  /** Everything that the document holds. */
  document: string;
}

/** Presses Shift three times, and looks before the page may draw. */
async function hideAndLook(page: Page, by: "shift" | "button", button: string): Promise<Moment> {
  return await page.session.run(
    (by, button) => {
      if (by === "shift") {
        for (const type of ["keydown", "keyup", "keydown", "keyup", "keydown", "keyup"]) {
          const field = document.activeElement ?? document.body;
          field.dispatchEvent(new KeyboardEvent(type, { key: "Shift", bubbles: true }));
        }
      } else {
        const buttons = [...document.querySelectorAll("button")];
        buttons.find((one) => one.innerText.trim() === button)?.click();
      }
      const cover = document.querySelector("[data-cover]");
      const places = [0.02, 0.5, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => [x, y] as const));
      const fields = [...document.querySelectorAll("textarea")].map(({ value }) => value);
      return {
        covered: places.every(([x, y]) => {
          const top = document.elementFromPoint(innerWidth * x, innerHeight * y);
          return top !== null && cover?.contains(top) === true;
        }),
        document: [document.documentElement.outerHTML, document.title, ...fields].join("\n"),
      };
    },
    by,
    button,
  );
}

/** What the program behind the page answers to who asks for the journal: `open`, or the code of a refusal. */
async function answer(page: Page): Promise<string> {
  return await page.session.run(async () => {
    const { __TAURI_INTERNALS__: internals } = window as unknown as {
      __TAURI_INTERNALS__: { invoke: (command: string, parameters: object) => Promise<unknown> };
    };
    return await internals
      .invoke("journal", { request: { query: "", order: "package", skip: 0, take: 1 } })
      .then(
        () => "open",
        (failure: { code: string }) => failure.code,
      );
  });
}

for (const by of ["shift", "button"] as const) {
  test(`hiding by ${by} covers the page before the next frame, locks the vault, and leads back to the same page and text`, async ({
    start,
  }) => {
    const program = await start();
    const { page } = program;
    const parent = new Parent(page, "sv");
    const { say } = parent;
    await parent.makeVault();
    await parent.reachStep(WRITING_STEP);
    await page.type(say("writing-answer"), SENTENCE);
    // Without the cover the same look finds the text, and the vault answers.
    expect(await page.everything()).toContain(SENTENCE);
    expect(await answer(page)).toBe("open");
    expect(program.windowTitle()).toBe(say("window-title"));

    const moment = await hideAndLook(page, by, say("header-hide"));
    expect(moment.covered).toBe(true);
    expect(moment.document).not.toContain(SENTENCE);
    expect(moment.document).not.toContain(parent.chapter.title);

    await until("a title that tells nothing", () => program.windowTitle() === say("window-title-hidden"));
    await until("a locked vault", async () => (await answer(page)) === "vault-locked");
    expect(await page.everything()).not.toContain(SENTENCE);

    await page.pressShiftThrice();
    await page.screen("unlock");
    await until("the title again", () => program.windowTitle() === say("window-title"));
    expect(await page.everything()).not.toContain(SENTENCE);
    await parent.unlock();
    await page.screen("step");
    await page.find("heading", parent.chapter.heading(WRITING_STEP));
    expect(await page.valueOf(say("writing-answer"))).toBe(SENTENCE);
  });
}

test("hiding drops what a guest has written, and the first page says so", async ({ start }) => {
  const program = await start();
  const { page } = program;
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.lookAround();
  await parent.reachStep(WRITING_STEP);
  await parent.write(SENTENCE, "guest");

  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  expect(await page.everything()).not.toContain(SENTENCE);
  await page.pressShiftThrice();
  await page.screen("first");
  await page.reads(say("first-dropped"));

  await page.click("button", say("first-next"));
  await page.click("button", say("choose-look"));
  await page.screen("home");
  await parent.reachStep(WRITING_STEP);
  expect(await page.valueOf(say("writing-answer"))).toBe("");
});

test("Shift for capital letters hides nothing", async ({ start }) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.lookAround();
  await parent.reachStep(WRITING_STEP);
  await page.type(parent.say("writing-answer"), "ABC DEF GHI");
  await page.session.pressWith(KEY.shift, "a");
  await page.session.pressWith(KEY.shift, "b");
  await page.session.pressWith(KEY.shift, "c");
  expect(
    await page.session.run(() => document.querySelector("[data-cover]")?.getAttribute("data-cover")),
  ).toBe("up");
  // The same keys alone do hide.
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
});

test("the vault locks when the screen is locked, and unlocking leads back to the same page and text", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  await parent.makeVaultWith(SENTENCE);
  expect(await answer(page)).toBe("open");

  computer.lockScreen();
  await page.screen("unlock");
  expect(await answer(page)).toBe("vault-locked");
  expect(await page.everything()).not.toContain(SENTENCE);
  await parent.unlock();
  await page.screen("step");
  expect(await page.valueOf(parent.say("writing-answer"))).toBe(SENTENCE);
});
