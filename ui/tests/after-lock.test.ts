import { expect, test } from "vitest";

import { opened, writeUnder } from "./kit/entrances";
import { Reach } from "./kit/reach";
import type { TestWindow } from "./kit/window";

const CANARY = "Kanariefågeln";
const SEARCHED = "kanarief";
const UNKEPT = "Det som ingen har sparat";

/** Everything in the document that can hold a text: what is read, and what fields hold. */
function documentHolds(words: string): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
  const root = document.documentElement;
  return [root.textContent, root.outerHTML, ...fields.map((field) => field.value)].some((text) =>
    text.includes(words),
  );
}

/** The ways from the program to the words. The host plays the disk, and may hold them. */
function programHolds(window: TestWindow, words: string): string[] {
  const outside = (thing: object): boolean =>
    thing === window.host ||
    thing === globalThis ||
    thing instanceof Node ||
    thing.constructor?.name === "FluentBundle";
  return new Reach(outside).pathsTo(words, window.program);
}

async function everywhere(): Promise<TestWindow> {
  const window = await opened();
  await writeUnder(window, `${CANARY} i burken`);
  window.host.failing = "storage-gone";
  window.write(`${CANARY} utan disk`);
  await window.clock.pass(500);
  window.program.drafts.put({ module: "anger", step: "elsewhere", field: "angry" }, UNKEPT);
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  window.fill("Sök i det du har skrivit", SEARCHED);
  await window.clock.pass(200);
  await window.settled();
  return window;
}

test("after a lock no text of the parent's is in the document or in the program", async () => {
  const window = await everywhere();
  expect(documentHolds(CANARY), "control: it is in the document").toBe(true);
  expect(programHolds(window, CANARY), "control: it is in the program").not.toEqual([]);
  expect(programHolds(window, SEARCHED), "control: so is what was searched for").not.toEqual([]);
  expect(programHolds(window, UNKEPT), "control: and what nobody asked to keep").not.toEqual([]);
  await window.program.lock();
  await window.settled();
  expect(window.screen).toBe("unlock");
  expect(documentHolds(CANARY)).toBe(false);
  expect(programHolds(window, CANARY)).toEqual([]);
  expect(programHolds(window, SEARCHED)).toEqual([]);
  expect(programHolds(window, UNKEPT)).toEqual([]);
});
