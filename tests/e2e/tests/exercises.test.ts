/** The three tools keep what the parent wants kept, and nothing else. */

import { expect } from "vitest";

import { examples, hideAndUnlock, openTool, readsIn, WRITES } from "../harness/exercise-ways.ts";
import { Parent } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { KEY } from "../harness/webdriver.ts";

/** The promises on the card. */
async function card(page: Page): Promise<string[]> {
  return await readsIn(page, ".card ol > li > p:first-child");
}

/** What the thermometer shows at its middle height. */
async function atFive(page: Page): Promise<string[]> {
  return await readsIn(page, ".thermometer ol > li:nth-child(2) li");
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.join("\n") === other.join("\n");
}

for (const language of ["sv", "ar"] as const) {
  const words = WRITES[language];

  test(`promises, thermometer and message are there again, changed, after a lock and after a kill (${language})`, async ({
    computer,
    start,
  }) => {
    const before = await start();
    const { page } = before;
    const first = new Parent(page, language);
    await first.makeVault();

    // Promises: a name, one that is offered, an own one; one taken out and had back with the keyboard.
    const promises = await openTool(page, language, "promises");
    const { say } = promises;
    await page.type(say("promises-name"), words.name);
    const [offered = ""] = (await examples(page)).filter((example) => example.includes(words.name));
    await page.click("button", offered);
    await page.type(promises.chapter.heading("own"), words.own);
    await page.click("button", say("promises-own-add"));
    expect(await card(page)).toEqual([offered, words.own]);
    await page.click("button", `${say("promises-take-out")}: ${offered}`);
    await until("the focus on the way back", async () => (await page.focused()) === say("promises-undo"));
    await page.press(KEY.enter);
    await until("the promise in its place", async () => (await card(page))[0] === offered);
    await page.css('[data-save="saved"]');
    await hideAndUnlock(promises);
    expect(await card(page)).toEqual([offered, words.own]);
    await page.reads(say("promises-to", { name: words.name }));
    await promises.goHome();

    // The thermometer: an example is taken in and another line written after it.
    const thermometer = await openTool(page, language, "thermometer");
    const signs = thermometer.chapter.heading("signs-5");
    const at = (await examples(page)).length;
    expect(at).toBeGreaterThan(7);
    const example = await page.session.run((label) => {
      const field = [...document.querySelectorAll("label")].find(({ innerText }) => innerText === label);
      const button = field?.parentElement?.querySelector<HTMLElement>("[aria-pressed]");
      button?.click();
      return button?.innerText.trim() ?? "";
    }, signs);
    await page.type(signs, `${KEY.enter}${words.sign}`);
    const lines = [example, words.sign];
    await until("the line in its place", async () => sameLines(await atFive(page), lines));
    await until("a save", () =>
      page.session.run(() => document.querySelector("main [data-save=saving]") === null),
    );
    await before.kill();

    const after = await start();
    const again = new Parent(after.page, language);
    await again.enter();
    const reopened = await openTool(after.page, language, "thermometer");
    expect(await after.page.valueOf(signs)).toBe(`${example}\n${words.sign}`);
    expect(await atFive(after.page)).toEqual(lines);
    await reopened.goHome();
    await again.openJournal();
    expect(await readsIn(after.page, "article[data-tool=commitments] ol li")).toEqual([offered, words.own]);
    await after.page.reads(words.sign);
    expect(computer.belongings.filesHolding(words.own)).toEqual([]);
  });

  test(`a message is looked at while it is written, and nothing of it is kept but what the parent saves (${language})`, async ({
    start,
  }) => {
    const { page } = await start();
    await new Parent(page, language).makeVault();
    const message = await openTool(page, language, "message");
    const { say, chapter } = message;
    const [angry, sent] = [chapter.heading("angry"), chapter.heading("sent")];
    await page.type(angry, words.angry);
    await page.type(sent, words.sent);
    await page.css("[data-find=threat]");
    await page.css("[data-find=generalisation]");
    await page.reads(say("threat-received"));
    await page.reads("020-555 666");
    expect((await readsIn(page, "[data-find] q")).every((quote) => quote.length > 2)).toBe(true);

    // What nobody has saved walks along, and can be read again.
    await message.turnTo("when-to-stop");
    await message.turnTo("message");
    expect(await page.valueOf(angry)).toBe(words.angry);
    await page.clear(sent);
    await page.type(sent, words.better);
    await page.css('[data-finds="0"]');
    await page.reads(say("finds-none"));

    // The clipboard has the text: pasted, it is there.
    await page.click("button", say("message-copy"));
    await page.css("[data-copied=true]");
    await page.clear(angry);
    await page.session.pressWith(KEY.control, "v");
    await until("the pasted text", async () => (await page.valueOf(angry)) === words.better);
    await page.clear(angry);
    await page.type(angry, words.angry);

    await page.click("button", `${say("message-save")}: ${sent}`);
    await page.css('[data-draft=sent] [data-save="saved"]');
    await hideAndUnlock(message);
    expect(await page.valueOf(sent)).toBe(words.better);
    expect(await page.valueOf(angry), "it was not saved").toBe("");
    await message.goHome();
    await message.openJournal();
    expect(await readsIn(page, "article[data-tool=message] .body")).toEqual([words.better]);
    expect(await readsIn(page, "article[data-tool=message] h4")).toEqual([sent]);
  });
}
