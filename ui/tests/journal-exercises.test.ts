import { expect, test, vi } from "vitest";

import { linesOf, stretchesOf } from "../src/journal/marks";
import type { OutcomeView } from "../src/generated/ipc";
import { atJournal, search } from "./kit/sights";
import { texts, turnTo, type, withTools } from "./kit/tools";
import type { TestWindow } from "./kit/window";

/** Goes to the journal, and searches in it if there are words. */
async function atSearched(window: TestWindow, words: string): Promise<TestWindow> {
  await atJournal(window);
  await search(window, words);
  return window;
}

/** The window after a parent has used all three tools and made a plan. */
async function withEverything(): Promise<TestWindow> {
  const window = await withTools();
  await turnTo(window, "three-promises");
  window.fill("Vem är löftena till?", "Alma");
  await window.press("Alma får tycka om oss båda.");
  await window.press("Jag håller reda på packningen.");
  await turnTo(window, "thermometer");
  await window.press("Jag suckar.");
  await window.press("Jag går in i ett annat rum.");
  await turnTo(window, "message");
  type("Det du skickar", "Hej. Passar klockan sex?");
  await window.press("Spara texten: Det du skickar");
  type("Det arga svaret", "Det är ditt fel.");
  await window.press("Spara texten: Det arga svaret");
  await turnTo(window, "small-step");
  window.write("Om jag blir arg, då går jag ut.");
  return window;
}

const article = (tool: string): string => `article[data-tool=${tool}]`;
const marks = (): string[] => texts("main mark");

test("each exercise is one entry, named after its tool", async () => {
  await atJournal(await withEverything());
  expect(texts("article h3")).toEqual([
    "Ett litet steg",
    "Två meddelanden",
    "En termometer för ilskan",
    "Tre löften",
  ]);
  expect(texts("article .tool")).toEqual(["Meddelande", "Termometer", "Löften"]);
});

test("promises are a list on their card", async () => {
  await atJournal(await withEverything());
  expect(texts(`${article("commitments")} h4`)).toEqual(["Till Alma"]);
  expect(texts(`${article("commitments")} ol li`)).toEqual([
    "Alma får tycka om oss båda.",
    "Jag håller reda på packningen.",
  ]);
});

test("the thermometer shows its heights, in their order and with the names of their parts", async () => {
  await atJournal(await withEverything());
  expect(texts(`${article("thermometer")} ol > li .words`)).toEqual([
    "Vid 2 Tecken vid två Jag suckar.",
    "Vid 5",
    "Vid 8 Det gör jag vid åtta Jag går in i ett annat rum.",
  ]);
});

test("messages are told apart, the angry one first, whichever was written last", async () => {
  await atJournal(await withEverything());
  expect(texts(`${article("message")} h4`)).toEqual(["Det arga svaret", "Det du skickar"]);
  expect(texts(`${article("message")} .body`)).toEqual(["Det är ditt fel.", "Hej. Passar klockan sex?"]);
});

test("a search marks what it finds in every tool, the name on the card and the name of a part too", async () => {
  const window = await atSearched(await withEverything(), "alma");
  expect(texts("article h4 mark"), "the host tells of the first place").toEqual(["Alma"]);
  expect(marks()).toEqual(["Alma"]);
  await atSearched(window, "suckar");
  expect(marks()).toEqual(["suckar"]);
  expect(texts("article h3")).toEqual(["En termometer för ilskan"]);
  await atSearched(window, "klockan");
  expect(marks()).toEqual(["klockan"]);
  expect(texts("article h4"), "the other message is not among what was found").toEqual(["Det du skickar"]);
  await atSearched(window, "tecken");
  expect(marks()).toEqual(["Tecken"]);
});

test("how a small step went stands under its plan, and what the plan was when it was another", async () => {
  const window = await withEverything();
  const outcome = (words: Partial<OutcomeView>): OutcomeView => ({
    outcome: "went",
    words: "",
    plan: null,
    foundInPlan: [],
    at: 1_763_000_000,
    foundInWords: [],
    ...words,
  });
  const call = window.host.call.bind(window.host);
  vi.spyOn(window.host, "call").mockImplementation(async (name, ...request) => {
    const answer = await call(name, ...request);
    if (name === "journal" && answer !== null && "entries" in answer) {
      for (const entry of answer.entries.filter(({ kind }) => kind === "practice")) {
        entry.outcomes = [
          outcome({ outcome: "partly", words: "Jag kom till trappan.", at: 1_763_100_000 }),
          outcome({ outcome: "not-yet", plan: "Om jag blir arg, då räknar jag." }),
        ];
      }
    }
    return answer;
  });
  await atJournal(window);
  const told = texts("article:not([data-tool]) ul > li");
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^Delvis .* Jag kom till trappan\.$/);
  expect(told[1]).toMatch(/^Inte än .* Planen då: Om jag blir arg, då räknar jag\.$/);
});

test("stretches are cut into lines without losing a mark", () => {
  const text = "Ett\n\ntvå tre\n ";
  const cut = linesOf(stretchesOf(text, [{ from: 2, to: 8 }]));
  expect(
    cut.map((line) => line.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("")),
  ).toEqual(["Et[t]", "[två] tre"]);
});
