import { expect, test } from "vitest";

import { stretchesOf } from "../src/journal/marks";
import { opened, UNDER, writeUnder } from "./kit/entrances";
import { atJournal, search, Sights } from "./kit/sights";

const texts = (): string[] => [...document.querySelectorAll("main article")].map((text) => text.textContent);
const marks = (): string[] => [...document.querySelectorAll("main mark")].map((mark) => mark.textContent);

test("a search shows the texts with every word, marked, and says how many", async () => {
  const window = await atJournal(await opened(), 12);
  expect(texts()).toHaveLength(12);
  await search(window, "TEXT 1");
  expect(texts(), "1, 10, 11 and 12").toHaveLength(4);
  expect(marks().slice(0, 2)).toEqual(["Text", "1"]);
  expect(document.querySelector("main [role=status]")?.textContent).toContain("4\u2069 träffar");
});

test("a search waits for the keys to rest", async () => {
  const window = await atJournal(await opened(), 3);
  const asked = (): number => window.host.asked.filter((name) => name === "journal").length;
  const before = asked();
  for (const words of ["T", "Te", "Tex"]) {
    window.fill("Sök i det du har skrivit", words);
    await window.clock.pass(199);
  }
  expect(asked()).toBe(before);
  await window.clock.pass(1);
  expect(asked()).toBe(before + 1);
});

test("nothing found says what to do, and the field is emptied with the caret in it", async () => {
  const window = await atJournal(await opened(), 3);
  await search(window, "finns inte");
  expect(texts()).toEqual([]);
  expect(window.text).toContain("Inget hittades.");
  await window.press("Töm fältet");
  expect(texts()).toHaveLength(3);
  const field = window.field("Sök i det du har skrivit");
  expect(field.value).toBe("");
  expect(document.activeElement).toBe(field);
});

test("an empty journal has nothing to search", async () => {
  const window = await atJournal(await opened());
  expect(window.text).toContain("Här samlas det du skriver.");
  expect(document.querySelector("[role=search]")).toBeNull();
});

test("fifty texts are shown, and fifty more when their end comes near", async () => {
  const window = await atJournal(await opened(), 120);
  expect(texts()).toHaveLength(50);
  Sights.come();
  Sights.come();
  await window.settled();
  expect(texts(), "the same page is not asked for twice").toHaveLength(100);
  Sights.come();
  await window.settled();
  expect(texts()).toHaveLength(120);
  expect(new Set(texts()).size, "no text twice").toBe(120);
  expect(window.text).not.toContain("Visa fler");
});

test("the button shows more too, and goes to the first of them", async () => {
  const window = await atJournal(await opened(), 70);
  expect(window.button("Visa fler").textContent).toContain("20");
  await window.press("Visa fler");
  expect(texts()).toHaveLength(70);
  expect(document.activeElement?.closest("article")?.textContent).toBe(texts()[50]);
});

test("a page that comes after the words have changed is let go", async () => {
  const window = await atJournal(await opened(), 120);
  let release = (): void => undefined;
  window.host.delay = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  Sights.come();
  const releaseMore = release;
  window.host.delay = () => Promise.resolve();
  await search(window, "Text 119");
  releaseMore();
  await window.settled();
  expect(texts()).toHaveLength(1);
});

test("while a search is under way, nothing is added to what was found before", async () => {
  const window = await atJournal(await opened(), 120);
  let release = (): void => undefined;
  window.host.delay = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  window.fill("Sök i det du har skrivit", "Text 119");
  await window.clock.pass(200);
  const before = window.host.asked.length;
  Sights.come();
  expect(window.host.asked).toHaveLength(before);
  release();
  await window.settled();
  expect(texts()).toHaveLength(1);
});

test("the search is there again after a visit to a page, and gone after a lock", async () => {
  const window = await atJournal(await opened(), 12);
  await search(window, "Text 7");
  window.program.navigation.go(UNDER);
  await window.settled();
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  expect(window.field("Sök i det du har skrivit").value).toBe("Text 7");
  expect(texts()).toHaveLength(1);
  await window.program.lock();
  expect(window.program.journal.search).toBe("");
});

test("what was just typed is found", async () => {
  const window = await opened();
  await writeUnder(window, "Gammalt");
  window.write("Alldeles nytt");
  await atJournal(window);
  await search(window, "alldeles");
  expect(texts()).toHaveLength(1);
});

test("a text is cut where something was found, and put together is itself", () => {
  const cut = (found: [number, number][], from?: number, to?: number): string =>
    stretchesOf(
      "Åke och jag",
      found.map(([start, end]) => ({ from: start, to: end })),
      from,
      to,
    )
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join("");
  expect(cut([])).toBe("Åke och jag");
  expect(cut([[0, 3]])).toBe("[Åke] och jag");
  expect(
    cut([
      [0, 3],
      [8, 11],
    ]),
  ).toBe("[Åke] och [jag]");
  expect(
    cut([
      [0, 3],
      [2, 5],
      [5, 7],
    ]),
    "finds that meet are one",
  ).toBe("[Åke och] jag");
  expect(cut([[0, 7]], 4, 9), "only a part of it").toBe("[och] j");
  expect(cut([[4, 99]])).toBe("Åke [och jag]");
  expect(stretchesOf("", [])).toEqual([]);
});
