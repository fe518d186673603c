import { expect, test } from "vitest";

import type { Place } from "../src/state/places";
import { PASSPHRASE } from "./kit/entrances";
import { THREE } from "./host/shelf";
import { TestWindow } from "./kit/window";

const CHAPTER = { screen: "module", module: "calm-communication" } as const;
const PAGE = { screen: "step", module: "calm-communication", step: "when-to-stop" } as const;
const WORDS = ["Vänta en stund med svaret.", "Du får sluta svara."];

async function opened(): Promise<TestWindow> {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
    host.shelf = THREE;
  });
  await window.program.createVault(PASSPHRASE);
  await window.settled();
  return window;
}

async function goTo(window: TestWindow, place: Place): Promise<void> {
  window.program.navigation.go(place);
  await window.settled();
}

/** Marks the same answer to each of the questions that are named, and "no" to the others. */
async function answer(window: TestWindow, words: "Ja" | "Vet inte" | "Nej", to: number[]): Promise<void> {
  const fieldsets = [...document.querySelectorAll("main[data-screen] fieldset")];
  expect(fieldsets).toHaveLength(3);
  fieldsets.forEach((fieldset, index) => {
    const wanted = to.includes(index) ? words : "Nej";
    const labels = [...fieldset.querySelectorAll("label")];
    labels.find((label) => label.textContent.trim() === wanted)?.click();
  });
  await window.press("Fortsätt");
}

function readsWords(window: TestWindow): boolean {
  return WORDS.some((words) => window.text.includes(words));
}

test("three noes open the page that was asked for", async () => {
  const window = await opened();
  await goTo(window, PAGE);
  expect(window.screen).toBe("safety-questions");
  expect(window.text).toContain("Svaren sparas ingenstans");
  expect(readsWords(window)).toBe(false);
  await answer(window, "Nej", []);
  expect(window.screen).toBe("step");
  expect(window.text).toContain("Du får sluta svara.");
  await goTo(window, CHAPTER);
  expect(window.screen, "they are asked once").toBe("module");
});

test.each([
  ["Ja", 0],
  ["Ja", 1],
  ["Ja", 2],
  ["Vet inte", 0],
  ["Vet inte", 1],
  ["Vet inte", 2],
] as const)("“%s” to question %i alone puts the sentence before the chapter", async (words, question) => {
  const window = await opened();
  await goTo(window, PAGE);
  await answer(window, words, [question]);
  expect(window.screen).toBe("safety-sentence");
  expect(window.text).toContain("Lugn kommunikation");
  expect(readsWords(window)).toBe(false);
});

test("a question that is left out is asked for, and nothing is told before", async () => {
  const window = await opened();
  await goTo(window, PAGE);
  await window.press("Fortsätt");
  expect(window.screen).toBe("safety-questions");
  expect(window.text).toContain("Svara på alla tre.");
  expect(window.host.asked).not.toContain("answer_safety");
});

test("the sentence leads to safety first, and quietly on", async () => {
  const window = await opened();
  await goTo(window, PAGE);
  await answer(window, "Ja", [0]);
  expect(window.button("Öppna Trygghet").classList).toContain("primary");
  expect(window.button("Gå vidare").classList).toContain("quiet");
  await window.press("Öppna Trygghet");
  expect(window.screen).toBe("support");
  await window.press("Tillbaka");
  expect(window.screen, "the way back leads round nothing").toBe("safety-sentence");
  await window.press("Gå vidare");
  expect(window.screen).toBe("step");
  expect(window.text).toContain("Du får sluta svara.");
});

test("the way back from the questions leads home, and not to another page that asks them", async () => {
  const window = await opened();
  await goTo(window, PAGE);
  await window.press("Tillbaka");
  expect(window.screen).toBe("home");
});

/** Every way to the chapter that the interface has, from an open program. */
const PATHS: Record<string, (window: TestWindow) => Promise<void>> = {
  suggestion: async (window) => {
    window.host.suggestion = { module: "calm-communication", reason: { kind: "next" } };
    await goTo(window, { screen: "door", area: "me" });
    await goTo(window, { screen: "home" });
    await window.press("Ett förslag");
  },
  door: async (window) => {
    await goTo(window, { screen: "door", area: "parents" });
    await window.press("Lugn kommunikation");
  },
  "link in a text": async (window) => {
    await goTo(window, { screen: "step", module: "for-the-childs-sake", step: "what-it-is" });
    await window.press("Lugn kommunikation");
  },
};

test.each(Object.keys(PATHS))("the way by %s meets the questions", async (name) => {
  const window = await opened();
  await PATHS[name]?.(window);
  expect(window.screen).toBe("safety-questions");
  expect(readsWords(window)).toBe(false);
  await answer(window, "Nej", []);
  expect(window.screen, "control: the same way opens after three noes").toBe("module");
});

test("where the parent was, and what was written there, meet the questions again after a lock", async () => {
  const window = await opened();
  await goTo(window, PAGE);
  await answer(window, "Nej", []);
  window.program.writing.put({
    module: PAGE.module,
    step: PAGE.step,
    field: "",
    question: "När slutar du svara?",
    body: "Efter klockan åtta",
  });
  await window.program.lock();
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen, "the same page is not there without being asked").toBe("safety-questions");
  await goTo(window, { screen: "home" });
  await window.press("Fortsätt där du var");
  expect(window.screen).toBe("safety-questions");
  await goTo(window, { screen: "journal" });
  window.fill("Sök i det du har skrivit", "åtta");
  await window.clock.pass(200);
  await window.settled();
  await window.press("Öppna sidan");
  expect(window.screen).toBe("safety-questions");
  expect(readsWords(window)).toBe(false);
});

test.each([
  [
    "hidden",
    (window: TestWindow) => {
      window.shift(3);
    },
  ],
  [
    "locked by itself",
    (window: TestWindow) => {
      window.host.tell({ kind: "locked", reason: "idle" });
    },
  ],
])("after the program was %s nothing is known of the answers", async (_, leave) => {
  const window = await opened();
  await goTo(window, CHAPTER);
  await answer(window, "Ja", [0, 1, 2]);
  await goTo(window, { screen: "home" });
  expect(window.text, "control: home begins with safety").toContain("Trygghet först");
  leave(window);
  await window.settled();
  window.shift(window.screen === null ? 3 : 0);
  await window.settled();
  await window.program.unlock(PASSPHRASE);
  await goTo(window, { screen: "home" });
  expect(window.text).not.toContain("Trygghet först");
  await goTo(window, CHAPTER);
  expect(window.screen).toBe("safety-questions");
});

test("where safety comes first, home begins with it, and nothing else stands out", async () => {
  const window = await opened();
  window.host.suggestion = { module: "anger", reason: { kind: "next" } };
  await goTo(window, CHAPTER);
  await answer(window, "Vet inte", [2]);
  await goTo(window, { screen: "home" });
  const primary = [...document.querySelectorAll("main[data-screen] .primary")].map((button) =>
    button.textContent.trim(),
  );
  expect(primary).toEqual(["Öppna Trygghet"]);
  expect(document.querySelector(".yard"), "no picture pushes the numbers out of a small window").toBeNull();
  const [heading] = document.querySelectorAll("main[data-screen] h2");
  expect(heading?.textContent).toBe("Trygghet först");
  expect(document.querySelector("main[data-screen]")?.textContent).toContain("020-50 50 50");
});

test("home shows first the numbers that answer at this hour, and no other", async () => {
  const window = await opened();
  const numbersAt = async (moment: string): Promise<string[]> => {
    await window.clock.pass(Date.parse(moment) - window.clock.now());
    await goTo(window, { screen: "door", area: "me" });
    await goTo(window, { screen: "home" });
    return [...document.querySelectorAll(".first .number")].map((number) => number.textContent);
  };
  await goTo(window, CHAPTER);
  await answer(window, "Ja", [0]);
  expect(await numbersAt("2035-11-14T10:00:00Z"), "a Wednesday").toContain("020-555 666");
  expect(await numbersAt("2035-11-15T02:00:00Z"), "at night").not.toContain("020-555 666");
  expect(await numbersAt("2035-11-17T10:00:00Z"), "a Saturday").not.toContain("020-555 666");
  expect(await numbersAt("2035-11-17T10:00:00Z")).toEqual(["112", "020-50 50 50"]);
});

test("the door says why its chapters lie behind safety, and only then", async () => {
  const window = await opened();
  await goTo(window, { screen: "door", area: "parents" });
  expect(window.text).not.toContain("då kommer Trygghet först");
  expect(window.text).toContain("Börjar med tre korta frågor");
  await goTo(window, CHAPTER);
  await answer(window, "Ja", [1]);
  await goTo(window, { screen: "door", area: "parents" });
  expect(window.text).toContain("då kommer Trygghet först");
});
