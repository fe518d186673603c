/** What happens on a page is said to whoever hears it, once, and films are told as they are shown. */

import { expect } from "vitest";

import { saidOf } from "../harness/announcements.ts";
import { Parent, WRITING_STEP } from "../harness/journey.ts";
import { everything, type Heard, type ScreenReader } from "../harness/screen-reader.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { openFromSettings, searchFor } from "../harness/vault-ways.ts";

const SENTENCE = "Blåbärskrattet under trappan 4711.";

/** The captions of the film on the page, as its text has them. */
async function captions({ page }: Parent): Promise<string[]> {
  return await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("section section ol li")].map((line) => line.innerText.trim()),
  );
}

/** Waits until the one picture on the page is told by these words. */
async function toldBy(reader: ScreenReader, caption: string): Promise<Heard> {
  return await until(`a picture told by “${caption}”`, async () => {
    const pictures = everything(await reader.page()).filter(({ role }) => role === "image");
    return pictures.find(({ description }) => description === caption);
  });
}

test(
  "answers, captions, what is kept, found, deleted and had back, a lock and a wrong passphrase are said",
  { timeout: 120_000 },
  async ({ reader, start }) => {
    const { page } = await start();
    const parent = new Parent(page, "sv");
    const { say, chapter } = parent;
    await parent.makeVault();
    await parent.reachStep("kettle");
    await page.css("section svg[role=img] [data-part]");
    const [first = "", second = ""] = await captions(parent);
    expect((await toldBy(reader, first)).name).toBe(say("film-stage", { title: chapter.heading("kettle") }));
    expect(await saidOf(reader, () => page.click("button", say("film-forward")))).toEqual([second]);
    const picture = await toldBy(reader, second);
    // The caption under the picture is what tells of it, and stands there for the eye; the rest is the film's text.
    const told = everything(await reader.page()).filter(({ text, name }) => [text, name].includes(second));
    expect(told.filter(({ attributes }) => !attributes.has("live")).map(({ role }) => role)).toEqual([
      "push-button",
    ]);
    expect(picture.children).toEqual([]);

    await parent.turnTo("forty-minutes-late");
    const answered = await saidOf(reader, () => parent.choose("short-at-the-door"));
    expect(answered.join(" ")).toContain(chapter.opening("short-at-the-door"));
    await parent.turnTo("what-helps");
    const verdict = (await saidOf(reader, () => parent.choose("calm-the-body"))).join(" ");
    expect(verdict).toContain(say("quiz-right"));
    expect(verdict).toContain(chapter.opening("calm-the-body"));

    await parent.turnTo(WRITING_STEP);
    const saved = await saidOf(reader, () => parent.write(SENTENCE, "saved"));
    expect(saved.join(" ")).toContain(say("writing-saved", { time: "" }).split(" ")[0]);

    await parent.goHome();
    await parent.openJournal();
    await page.reads(SENTENCE);
    const found = await saidOf(reader, () => searchFor(parent, "blabarskrattet"));
    expect(found).toContain(say("journal-found", { count: 1 }));
    const deleted = await saidOf(reader, () => page.click("button", { begins: say("journal-delete") }));
    expect(deleted).toContain(say("journal-deleted"));
    const restored = await saidOf(reader, () => page.click("button", say("journal-undo")));
    expect(restored).toContain(say("journal-restored"));

    const locked = await saidOf(reader, () => openFromSettings(parent, "settings-lock-now", "unlock"));
    expect(locked).toContain(say("unlock-about"));
    const refused = await saidOf(reader, () => parent.unlock("inte den rätta frasen"));
    expect(refused.join(" ")).toContain(say("error-wrong-passphrase"));
  },
);

test("control: words that come together with their place are not counted as said", async ({
  reader,
  start,
}) => {
  const { page } = await start();
  await page.screen("language");
  const deed = (): Promise<void> =>
    page.session.run(() => {
      const late = document.createElement("p");
      late.role = "status";
      late.textContent = "Nobody hears this.";
      document.querySelector("main[data-screen]")?.append(late);
    });
  await expect(saidOf(reader, deed, 1_000)).rejects.toThrow("something that is said");
});
