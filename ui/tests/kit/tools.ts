import { flushSync } from "svelte";

import { TOOLS } from "../host/exercises";
import { PASSPHRASE } from "./entrances";
import { TestWindow } from "./window";

/** The window with an open vault and the chapter of the three tools. */
export async function withTools(): Promise<TestWindow> {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
    host.shelf = TOOLS;
  });
  await window.program.createVault(PASSPHRASE);
  await window.settled();
  return window;
}

/** Goes to a page of that chapter. */
export async function turnTo(window: TestWindow, step: string): Promise<void> {
  window.program.navigation.go({ screen: "step", module: "tools", step });
  await window.settled();
}

/** Goes away from it and comes back. */
export async function comeBack(window: TestWindow, step: string): Promise<void> {
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  await turnTo(window, step);
}

/** Locks the vault and opens it again, to the same page. */
export async function lockAndUnlock(window: TestWindow): Promise<void> {
  await window.program.lock();
  await window.settled();
  await window.program.unlock(PASSPHRASE);
  await window.settled();
}

/** The text field of a label. */
export function area(label: string): HTMLTextAreaElement {
  const found = [...document.querySelectorAll("label")].find((words) => words.textContent.includes(label));
  if (!(found?.control instanceof HTMLTextAreaElement)) {
    throw new Error(`no text field is called “${label}”`);
  }
  return found.control;
}

/** Types into a text field, over what it holds. */
export function type(label: string, text: string): void {
  const field = area(label);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  flushSync();
}

/** What lies on the disk of a part of a tool, also while the vault is locked. */
export function kept({ host }: TestWindow, step: string, field: string): string | undefined {
  return host.disks.current.kept?.notes.answers.find(
    (answer) => answer.step === step && answer.field === field,
  )?.body;
}

/** The texts of elements, as they are read. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) =>
    textContent
      .replaceAll(/[\u2066-\u2069]/gu, "")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  );
}
