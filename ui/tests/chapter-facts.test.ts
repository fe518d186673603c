import { expect, test } from "vitest";

import type { ModuleView } from "../src/generated/ipc";
import { THREE } from "./host/shelf";
import { opened } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

/** What a chapter says of itself, without the marks that keep numbers in their direction. */
async function factsOf(module: string, change: (chapter: ModuleView) => ModuleView): Promise<string[]> {
  const window = await opened();
  window.host.shelf = (language) => THREE(language).map(change);
  window.program.navigation.go({ screen: "module", module });
  await window.settled();
  return facts(window);
}

function facts(window: TestWindow): string[] {
  expect(window.screen).toBe("module");
  const rows = document.querySelectorAll("main .head ~ ul.muted:first-of-type li");
  return [...rows].map((row) => row.textContent.replace(/[⁨⁩]/g, "").trim());
}

const asItIs = (chapter: ModuleView): ModuleView => chapter;

test("a chapter says how long it takes, whom it is about and which ages have pages in it", async () => {
  expect(await factsOf("for-the-childs-sake", asItIs)).toEqual([
    "10 minuter",
    "Handlar om ditt barn",
    "Egna sidor för barn under 2 år, 2–5 år och 6–9 år",
  ]);
});

test("a chapter without pages of their own for any age says nothing of ages", async () => {
  expect((await factsOf("anger", asItIs)).slice(1)).toEqual(["Handlar om dig"]);
});

test("where every age has its pages, that is said in one word", async () => {
  const [read] = THREE("sv")[0]?.steps ?? [];
  const older = (["10-12", "13-17"] as const).map((age) => ({ ...read, id: `when-${age}`, ages: [age] }));
  const all = await factsOf("for-the-childs-sake", (chapter) => ({
    ...chapter,
    steps: [...chapter.steps, ...(older as ModuleView["steps"])],
  }));
  expect(all.at(-1)).toBe("Egna sidor för varje ålder");
});

test("a chapter that belongs to no door is about nobody in particular", async () => {
  expect(await factsOf("anger", (chapter) => ({ ...chapter, area: null }))).toHaveLength(1);
});

test("what was read is told once something was, and the button to begin comes before the list", async () => {
  const window = await opened();
  window.program.navigation.go({ screen: "step", module: "anger", step: "under-the-anger" });
  await window.settled();
  window.program.navigation.go({ screen: "module", module: "anger" });
  await window.settled();
  expect(facts(window).at(-1)).toMatch(/^1 av \d+ sidor lästa$/);
  const primary = document.querySelector("main .primary");
  const list = document.querySelector("main ol");
  expect(primary?.compareDocumentPosition(list as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
