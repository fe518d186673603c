import { expect, test } from "vitest";

import type { Inline } from "../src/generated/ipc";
import { lastWord } from "../src/reading/last-word";
import { opened } from "./kit/entrances";

const source = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>("main p [role=button]");
  if (found === null) {
    throw new Error("no words of the page lead to a source");
  }
  return found;
};
const isOpen = (): boolean => document.querySelector("main .note") !== null;

/** A key on the words; whether they took it. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  return !source().dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
}

test("words in running text are pressed as a button is: by a click, Enter and the space bar", async () => {
  const window = await opened();
  window.program.navigation.go({ screen: "step", module: "anger", step: "body-alarm" });
  await window.settled();
  expect(source().tabIndex, "it is reached with Tab").toBe(0);
  expect(isOpen()).toBe(false);

  source().click();
  await window.settled();
  expect(isOpen()).toBe(true);
  expect(source().getAttribute("aria-expanded")).toBe("true");

  expect(press("Enter")).toBe(true);
  await window.settled();
  expect(isOpen()).toBe(false);

  expect(press(" "), "the page does not turn").toBe(true);
  await window.settled();
  expect(isOpen()).toBe(true);

  press("Enter", { repeat: true });
  await window.settled();
  expect(isOpen(), "a key that is held is pressed once").toBe(true);

  press("Escape");
  await window.settled();
  expect(isOpen()).toBe(false);

  expect(press("a"), "control: other keys are let go").toBe(false);
  await window.settled();
  expect(isOpen()).toBe(false);
});

test("the sign of a source goes with the last of its words alone", () => {
  const text = (words: string): Inline => ({ kind: "text", text: words });
  const strong: Inline = { kind: "strong", content: [text("mycket")] };
  expect(lastWord([text("i en studie")])).toEqual({ before: [text("i en ")], last: "studie" });
  expect(lastWord([text("studier")])).toEqual({ before: [], last: "studier" });
  expect(lastWord([strong, text(" ofta")])).toEqual({ before: [strong, text(" ")], last: "ofta" });
  expect(lastWord([text("ofta "), strong])).toEqual({ before: [text("ofta "), strong], last: "" });
});
