import { expect, test, vi } from "vitest";

import { asGuest, opened, PASSPHRASE, writeUnder } from "./kit/entrances";
import { atJournal } from "./kit/sights";
import { area, texts, turnTo, type, withTools } from "./kit/tools";
import type { TestWindow } from "./kit/window";

const BODY = "article .body";
const STEP = "under-the-anger";

async function withText(window: TestWindow, text = "Rädsla."): Promise<TestWindow> {
  await writeUnder(window, text);
  return atJournal(window);
}

/** What has the focus, by its words. */
const focused = (): string => document.activeElement?.textContent ?? "";

function escape(): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
}

const question = ({ host }: TestWindow): string | undefined =>
  host.notes.answers.find(({ step }) => step === STEP)?.question;

test("a text is changed where it stands, kept half a second after the last key, and Escape leads back", async () => {
  const window = await withText(await opened());
  const asked = question(window);
  await window.press("Ändra");
  expect(document.activeElement).toBe(document.querySelector("textarea"));
  window.write("Rädsla och sorg.");
  await window.clock.pass(499);
  expect(window.host.kept(STEP)).toBe("Rädsla.");
  await window.clock.pass(1);
  expect(window.host.kept(STEP)).toBe("Rädsla och sorg.");
  expect(document.querySelector('[data-save="saved"]')).not.toBeNull();
  expect(question(window), "as it was shown").toBe(asked);
  escape();
  await window.settled();
  expect(texts(BODY)).toEqual(["Rädsla och sorg."]);
  expect(document.querySelector("textarea")).toBeNull();
  expect(focused()).toMatch(/^Ändra/);
});

test("the button that ends it hands over at once, and leads back too", async () => {
  const window = await withText(await opened());
  await window.press("Ändra");
  window.write("Mod.");
  await window.press("Klar");
  expect(window.host.kept(STEP)).toBe("Mod.");
  expect(focused()).toMatch(/^Ändra/);
});

test("a text whose package is gone is changed like any other", async () => {
  const window = await opened();
  await writeUnder(window, "Rädsla.");
  window.host.shelf = () => [];
  await atJournal(window);
  expect(window.text).toContain("Sidan finns inte på den här kopian.");
  await window.press("Ändra");
  window.write("Mod.");
  await window.clock.pass(500);
  expect(window.host.kept(STEP)).toBe("Mod.");
});

test("what the disk refuses is told as everywhere, shown as typed, and kept when it can be", async () => {
  const window = await withText(await opened());
  window.host.failing = "disk-full";
  await window.press("Ändra");
  window.write("Mod.");
  await window.clock.pass(500);
  expect(document.querySelector('[data-save="failed"]')).not.toBeNull();
  expect(window.program.trouble.code).toBe("disk-full");
  await window.press("Klar");
  expect(texts(BODY)).toEqual(["Mod."]);
  await atJournal(window);
  expect(texts(BODY), "opened anew").toEqual(["Mod."]);
  window.host.failing = null;
  await window.clock.pass(5000);
  expect(window.host.kept(STEP)).toBe("Mod.");
});

test("an emptied text stays in the vault until one is done, and can be had back then", async () => {
  const window = await withText(await opened());
  await window.press("Ändra");
  window.write("");
  await window.clock.pass(5000);
  expect(window.host.kept(STEP)).toBe("Rädsla.");
  expect(window.text).toContain("Fältet är tomt.");
  window.write("Mod.");
  await window.clock.pass(500);
  expect(window.host.kept(STEP)).toBe("Mod.");
  window.write(" ");
  await window.press("Klar");
  expect(window.host.kept(STEP)).toBeUndefined();
  expect(focused()).toContain("Ångra");
  await window.press("Ångra");
  expect(window.host.kept(STEP)).toBe("Mod.");
});

test("an emptied plan leaves how it went, under its question", async () => {
  const window = await opened();
  window.program.navigation.go({ screen: "step", module: "anger", step: "small-step" });
  await window.settled();
  window.write("Om, så.");
  await window.clock.pass(500);
  const call = window.host.call.bind(window.host);
  vi.spyOn(window.host, "call").mockImplementation(async (name, ...request) => {
    const answer = await call(name, ...request);
    if (name === "journal" && answer !== null && "entries" in answer) {
      for (const entry of answer.entries) {
        entry.outcomes = [
          {
            outcome: "went",
            words: "Bra.",
            plan: null,
            foundInPlan: [],
            at: 1_763_000_000,
            foundInWords: [],
          },
        ];
      }
    }
    return answer;
  });
  await atJournal(window);
  await window.press("Ändra");
  window.write("");
  await window.press("Klar");
  expect(window.host.asked).not.toContain("delete_answer");
  expect(window.text).toContain("Planen är tömd.");
  expect(texts("article li")[0]).toMatch(/Planen då: Om, så\. Bra\.$/);
});

test("a guest's text is changed, and the field says that it is not kept", async () => {
  const window = await withText(await asGuest());
  await window.press("Ändra");
  window.write("Mod.");
  await window.clock.pass(500);
  expect(document.querySelector('[data-save="guest"]')).not.toBeNull();
});

test("what a tool keeps is changed in the tool", async () => {
  const window = await withTools();
  await turnTo(window, "thermometer");
  await window.press("Jag suckar.");
  await atJournal(window);
  expect(() => window.button("Ändra")).toThrow();
  await window.press("Öppna verktyget");
  expect(window.heading).toBe("En termometer för ilskan");
});

test("the texts of a tool whose page is gone are kept only when the parent says so", async () => {
  const window = await withTools();
  await turnTo(window, "message");
  type("Det arga svaret", "Det är ditt fel.");
  await window.press("Spara texten: Det arga svaret");
  type("Det du skickar", "Hej.");
  await window.press("Spara texten: Det du skickar");
  window.host.shelf = () => [];
  await atJournal(window);
  await window.press("Ändra: Det arga svaret");
  type("Det arga svaret", "Jag är arg.");
  await window.clock.pass(5000);
  const kept = (): string | undefined =>
    window.host.notes.answers.find(({ field }) => field === "angry")?.body;
  expect(kept()).toBe("Det är ditt fel.");
  escape();
  await window.settled();
  expect(texts(BODY)).toEqual(["Det är ditt fel.", "Hej."]);
  expect(window.text).toContain("Ändringen är inte sparad.");
  expect(kept()).toBe("Det är ditt fel.");
  await window.press("Ändra: Det arga svaret");
  expect(area("Det arga svaret").value, "nothing is lost").toBe("Jag är arg.");
  await window.press("Spara texten");
  expect(kept()).toBe("Jag är arg.");
  await window.press("Klar");
  expect(texts(BODY)).toEqual(["Jag är arg.", "Hej."]);
  await window.program.lock();
  await window.program.unlock(PASSPHRASE);
  await atJournal(window);
  expect(window.text).not.toContain("Ändringen är inte sparad.");
});
