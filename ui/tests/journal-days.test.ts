import { expect, test } from "vitest";

import { opened, UNDER } from "./kit/entrances";
import { atJournal, search, Sights } from "./kit/sights";
import { texts } from "./kit/tools";
import type { TestWindow } from "./kit/window";

const DAY = 86_400;
const BY_DAY = "Dag för dag";

/** A journal with three texts of two chapters, from three days, the one of the middle of no chapter there is. */
async function withThreeDays(): Promise<TestWindow> {
  const window = await opened();
  const now = window.clock.now() / 1000;
  window.host.write(3);
  const [first, second, third] = window.host.notes.answers;
  for (const [answer, age] of [
    [first, 2 * DAY],
    [second, 0],
    [third, DAY],
  ] as const) {
    if (answer !== undefined) {
      answer.changed = now - age;
    }
  }
  return atJournal(window);
}

const headings = (): string[] => texts("main h2");

test("by day, texts stand under today, yesterday and the date, and name their chapter", async () => {
  const window = await withThreeDays();
  expect(headings(), "control: by chapter").toEqual(["Ilska", "Avsnitt som inte finns på den här kopian"]);
  await window.choose(BY_DAY);
  expect(headings()).toEqual(["I dag", "I går", "Tisdag 11 november 2025"]);
  const chapters = texts("main article > div:first-child > p:first-child");
  expect(chapters).toEqual(["Ilska", "Avsnitt som inte finns på den här kopian", "Ilska"]);
});

test("the date is written in the language's own way, with Latin digits", async () => {
  const window = await withThreeDays();
  await window.choose(BY_DAY);
  await window.program.change({ language: "en" });
  await window.settled();
  expect(headings().slice(0, 2)).toEqual(["Today", "Yesterday"]);
  expect(headings()[2]).toMatch(/^Tuesday,? 11 November 2025$/u);
  await window.program.change({ language: "ar" });
  await window.settled();
  expect(headings().slice(0, 2)).toEqual(["اليوم", "أمس"]);
  expect(headings()[2]).toMatch(/^الثلاثاء.*11 نوفمبر 2025$/u);
});

test("the order is there again after a visit to a page and after a lock, and is written nowhere", async () => {
  const window = await withThreeDays();
  await window.choose(BY_DAY);
  const asked = new Set(window.host.asked);
  window.program.navigation.go(UNDER);
  await window.settled();
  await atJournal(window);
  expect(headings()[0]).toBe("I dag");
  expect(window.field(BY_DAY).checked).toBe(true);
  expect(asked).not.toContain("change_settings");
  await window.program.lock();
  expect(window.program.journal.order).toBe("date");
});

test("a search finds by day too, and fifty more come at the end", async () => {
  const window = await atJournal(await opened(), 120);
  await window.choose(BY_DAY);
  expect(texts("main article")).toHaveLength(50);
  Sights.come();
  await window.settled();
  expect(texts("main article")).toHaveLength(100);
  await search(window, "Text 119");
  expect(texts("main article .body")).toEqual(["Text 119"]);
});
