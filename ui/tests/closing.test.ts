import { expect, test } from "vitest";

import { asGuest, opened, PASSPHRASE, UNDER, writeUnder } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

const dialog = (): HTMLDialogElement | null => document.querySelector("dialog");

async function close(window: TestWindow): Promise<void> {
  window.host.tell({ kind: "closing" });
  await window.settled();
}

async function withUnsaved(): Promise<TestWindow> {
  const window = await opened();
  window.host.failing = "storage-gone";
  await writeUnder(window, "Inte sparat");
  await close(window);
  return window;
}

test("what is unsaved is asked about, and the window is told to stay", async () => {
  const window = await withUnsaved();
  expect(dialog()?.open).toBe(true);
  expect(dialog()?.textContent).toContain("Programmet når inte");
  expect(document.activeElement?.textContent).toContain("Försök igen");
  expect(window.host.asked.at(-1)).toBe("stay");
  expect(window.host.asked).not.toContain("close");
});

test("control: with everything saved nothing is asked", async () => {
  const window = await opened();
  await writeUnder(window, "Sparat");
  await close(window);
  expect(dialog()).toBeNull();
  expect(window.host.asked.at(-1)).toBe("close");
  expect(window.host.asked).not.toContain("stay");
});

test("a guest is not asked: nothing was to be kept", async () => {
  const window = await asGuest();
  await writeUnder(window, "Som gäst");
  await close(window);
  expect(window.host.asked.at(-1)).toBe("close");
});

test("trying again closes only when it succeeded", async () => {
  const window = await withUnsaved();
  dialog()?.querySelector<HTMLButtonElement>(".primary")?.click();
  await window.settled();
  expect(dialog()?.open).toBe(true);
  expect(window.host.asked).not.toContain("close");
  window.host.failing = null;
  dialog()?.querySelector<HTMLButtonElement>(".primary")?.click();
  await window.settled();
  expect(window.host.kept(UNDER.step)).toBe("Inte sparat");
  expect(window.host.asked.at(-1)).toBe("close");
});

test("another place is one step away, and the window stays", async () => {
  const window = await withUnsaved();
  [...(dialog()?.querySelectorAll("button") ?? [])]
    .find((button) => button.textContent.includes("annan plats"))
    ?.click();
  await window.settled();
  expect(dialog()).toBeNull();
  expect(window.screen).toBe("keep-elsewhere");
  expect(window.host.asked).not.toContain("close");
});

test("closing anyway closes", async () => {
  const window = await withUnsaved();
  await window.press("Stäng ändå");
  expect(window.host.asked.at(-1)).toBe("close");
});

test.each(["the button", "Escape"])("%s leaves everything as it was", async (by) => {
  const window = await withUnsaved();
  if (by === "Escape") {
    dialog()?.dispatchEvent(new Event("cancel", { cancelable: true }));
    await window.settled();
  } else {
    await window.press("Stäng inte");
  }
  expect(dialog()).toBeNull();
  expect(document.querySelector("textarea")?.value).toBe("Inte sparat");
  expect(window.host.asked).not.toContain("close");
});

test("a disk that does not answer is asked about after two seconds", async () => {
  const window = await opened();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Fastnar");
  window.host.delay = () => new Promise(() => undefined);
  window.host.tell({ kind: "closing" });
  await window.clock.pass(1999);
  await window.settled();
  expect(dialog()).toBeNull();
  await window.clock.pass(1);
  await window.settled();
  expect(dialog()?.textContent).toContain("Programmet väntar på disken.");
  expect(window.host.asked.at(-1)).toBe("stay");
});

test("hiding asks nothing: the dialog is gone with the page, and the vault is locked", async () => {
  const window = await withUnsaved();
  window.shift(3);
  expect(dialog()).toBeNull();
  expect(document.querySelector("[data-cover=down]")).not.toBeNull();
  await window.settled();
  expect(window.host.state).toBe("locked");
  window.host.failing = null;
  window.shift(3);
  await window.settled();
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(dialog(), "it does not come back").toBeNull();
});

test("the dialog has a hide button of its own, since the page behind cannot be reached", async () => {
  const window = await withUnsaved();
  [...(dialog()?.querySelectorAll("button") ?? [])]
    .find((button) => button.textContent.includes("Dölj sidan"))
    ?.click();
  expect(document.querySelector("[data-cover=down]")).not.toBeNull();
  await window.settled();
});
