import { expect, test } from "vitest";

import { opened, UNDER, writeUnder } from "./kit/entrances";
import { atJournal, search, Sights } from "./kit/sights";
import { texts, turnTo, withTools } from "./kit/tools";
import type { TestWindow } from "./kit/window";

const BODY = "article .body";

const focused = (): Element | null => document.activeElement;
const bodies = (): string[] => texts(BODY);
/** What is on the page in its order: texts, and the way back. */
const rows = (): string[] =>
  texts("main [data-page]").map(
    (row) => /Text \d+/.exec(row)?.[0] ?? row.slice(0, "Anteckningen är borttagen.".length),
  );
const said = (): string | undefined => texts("[data-said]")[0];

function deleteButton(index: number): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>("article button")].filter((button) =>
    button.textContent.startsWith("Ta bort"),
  )[index];
  if (found === undefined) {
    throw new Error(`no text ${String(index)} can be deleted`);
  }
  return found;
}

async function deleteText(window: TestWindow, index: number): Promise<void> {
  deleteButton(index).click();
  await window.settled();
}

test("a text goes at once, the way back stands in its place with the focus, and leads back", async () => {
  const window = await atJournal(await opened(), 5);
  expect(rows()).toEqual(["Text 1", "Text 2", "Text 4", "Text 5", "Text 3"]);
  await deleteText(window, 1);
  expect(rows()).toEqual(["Text 1", "Anteckningen är borttagen.", "Text 4", "Text 5", "Text 3"]);
  expect(window.host.notes.answers).toHaveLength(4);
  expect(focused()).toBe(window.button("Ångra"));
  expect(said()).toBe("Anteckningen är borttagen.");
  await window.press("Ångra");
  expect(rows()).toEqual(["Text 1", "Text 2", "Text 4", "Text 5", "Text 3"]);
  expect(focused()?.closest("article")?.textContent).toContain("Text 2");
  expect(said()).toBe("Anteckningen är tillbaka.");
  expect(() => window.button("Ångra")).toThrow();
});

test("the way back waits without hurry, and goes to what was deleted last", async () => {
  const window = await atJournal(await opened(), 5);
  await deleteText(window, 0);
  await window.clock.pass(3_600_000);
  expect(rows()[0]).toBe("Anteckningen är borttagen.");
  await deleteText(window, 2);
  expect(rows()).toEqual(["Text 2", "Text 4", "Anteckningen är borttagen.", "Text 3"]);
  await window.press("Ångra");
  expect(rows()).toEqual(["Text 2", "Text 4", "Text 5", "Text 3"]);
});

test("after another search the way back stands above what is found", async () => {
  const window = await atJournal(await opened(), 5);
  await deleteText(window, 0);
  await search(window, "Text 2");
  expect(rows()).toEqual(["Text 2"]);
  await window.press("Ångra");
  expect(window.host.notes.answers).toHaveLength(5);
  expect(rows()).toEqual(["Text 2"]);
  expect(focused(), "what came back is not among what is found").toBe(window.field("Sök"));
});

test("when everything is deleted the page says so, with the way back", async () => {
  const window = await atJournal(await opened(), 3);
  for (let left = 2; left >= 0; left -= 1) {
    await deleteText(window, 0);
    expect(texts("article")).toHaveLength(left);
    expect(focused(), String(left)).toBe(window.button("Ångra"));
  }
  expect(window.text).toContain("Nu finns inga anteckningar här.");
  await window.press("Ångra");
  expect(bodies()).toEqual(["Text 3"]);
});

test("a page of a tool goes with all its texts, and comes back with them", async () => {
  const window = await withTools();
  await turnTo(window, "thermometer");
  await window.press("Jag suckar.");
  await window.press("Jag går in i ett annat rum.");
  await atJournal(window);
  await deleteText(window, 0);
  expect(window.host.notes.answers).toEqual([]);
  await window.press("Ångra");
  expect(window.host.notes.answers).toHaveLength(2);
  expect(texts("article")).toHaveLength(1);
});

test("what the disk refuses to delete, or to put back, is told and stays as it is", async () => {
  const window = await atJournal(await opened(), 2);
  window.host.failing = "disk-full";
  await deleteText(window, 0);
  expect(rows()).toEqual(["Text 1", "Text 2"]);
  expect(document.querySelector("article [role=alert]")?.textContent).not.toBe("");
  window.host.failing = null;
  await deleteText(window, 0);
  window.host.failing = "storage-gone";
  await window.press("Ångra");
  expect(rows()).toEqual(["Anteckningen är borttagen.", "Text 2"]);
  expect(document.querySelector(".deleted [role=alert]")?.textContent).not.toBe("");
  window.host.failing = null;
  await window.press("Ångra");
  expect(rows()).toEqual(["Text 1", "Text 2"]);
});

test("a text that is still on its way is handed over before it is deleted, and never after", async () => {
  const window = await opened();
  await writeUnder(window, "Rädsla.");
  await atJournal(window);
  await window.press("Ändra");
  window.write("Rädsla och sorg.");
  await deleteText(window, 0);
  await window.clock.pass(5000);
  expect(window.host.notes.answers).toEqual([]);
  await window.press("Ångra");
  expect(bodies(), "as it was typed last").toEqual(["Rädsla och sorg."]);
});

test("a text that cannot be handed over is not deleted", async () => {
  const window = await opened();
  await writeUnder(window, "Rädsla.");
  await atJournal(window);
  await window.press("Ändra");
  window.host.failing = "disk-full";
  window.write("Rädsla och sorg.");
  await deleteText(window, 0);
  expect(window.host.asked).not.toContain("delete_answer");
  expect(document.querySelector("textarea")?.value).toBe("Rädsla och sorg.");
});

test("whoever leaves the journal lets go what was deleted", async () => {
  const window = await atJournal(await opened(), 2);
  window.program.navigation.go(UNDER);
  await window.settled();
  expect(window.host.asked, "control: nothing to let go").not.toContain("forget_deleted");
  await atJournal(window);
  await deleteText(window, 0);
  window.program.navigation.go(UNDER);
  await window.settled();
  expect(window.host.asked).toContain("forget_deleted");
  await expect(window.program.ask("restore_deleted")).rejects.toThrow();
  await atJournal(window);
  expect(() => window.button("Ångra")).toThrow();
});

test("after a deletion the pages that follow leave no text out and bring none twice", async () => {
  const window = await atJournal(await opened(), 120);
  await deleteText(window, 3);
  Sights.come();
  await window.settled();
  await deleteText(window, 70);
  Sights.come();
  await window.settled();
  const shown = rows().filter((row) => row !== "Anteckningen är borttagen.");
  expect(shown).toHaveLength(118);
  expect(new Set(shown).size).toBe(118);
  await window.press("Ångra");
  expect(new Set(rows()).size).toBe(119);
  expect(focused()?.closest("article")).not.toBeNull();
});
