import { expect, test } from "vitest";

import { TestWindow } from "./kit/window";

const PASSPHRASE = "fyra ord om en lampa";
const UNDER = { screen: "step", module: "anger", step: "under-the-anger" } as const;

async function writing(text: string): Promise<TestWindow> {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
  });
  await window.program.createVault(PASSPHRASE);
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write(text);
  return window;
}

const cover = (): Element | null => document.querySelector("[data-cover=down]");

test("shift three times covers the page before the key's own event ends", async () => {
  const window = await writing("Ingen ska läsa det här");
  window.shift(2);
  expect(cover(), "control: two presses do not").toBeNull();
  window.shift(1);
  expect(cover()).not.toBeNull();
  expect(cover()?.hasAttribute("hidden")).toBe(false);
  expect(window.screen, "nothing of the page is left in the document").toBeNull();
  expect(document.querySelector("textarea")).toBeNull();
  expect(window.text).not.toContain("Ingen ska läsa det här");
  expect(window.text.trim()).toBe("Dokument");
  expect(document.title).toBe("Dokument");
  expect(document.activeElement?.closest("[data-cover]")).not.toBeNull();
});

test("the button covers within its own click", async () => {
  const window = await writing("");
  window.button("Dölj sidan").click();
  expect(cover()).not.toBeNull();
});

test("behind the cover the text is saved, then the vault is locked", async () => {
  const window = await writing("Sparas på väg ut");
  window.shift(3);
  await window.settled();
  expect(window.host.kept("under-the-anger")).toBe("Sparas på väg ut");
  expect(window.host.state).toBe("locked");
  expect(window.host.asked.filter((name) => ["hide", "write_answer", "lock"].includes(name))).toEqual([
    "hide",
    "write_answer",
    "lock",
  ]);
});

test("a disk that does not answer delays the lock by two seconds and no more", async () => {
  const window = await writing("Fastnar");
  window.host.delay = () => new Promise(() => undefined);
  window.shift(3);
  await window.clock.pass(1999);
  expect(window.host.asked).not.toContain("lock");
  await window.clock.pass(1);
  expect(window.host.asked).toContain("lock");
});

test("shift three times brings back the lock, and the passphrase the same page", async () => {
  const window = await writing("Här var jag");
  window.shift(3);
  await window.settled();
  window.shift(3);
  await window.settled();
  expect(cover()).toBeNull();
  expect(window.screen).toBe("unlock");
  expect(window.host.asked.at(-1)).toBe("show");
  expect(document.title).toBe("Lyktan");
  expect(window.text).not.toContain("Här var jag");
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen).toBe("step");
  expect(document.querySelector("textarea")?.value).toBe("Här var jag");
});

test("a page that lay over another comes back with it", async () => {
  const window = await writing("");
  window.program.navigation.open({ screen: "support" });
  await window.settled();
  window.shift(3);
  await window.settled();
  window.shift(3);
  await window.settled();
  expect(window.screen).toBe("unlock");
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen).toBe("support");
});

test("a guest's text is dropped, and the first page says so", async () => {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
  });
  await window.program.enterAsGuest();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Som gäst");
  window.shift(3);
  await window.settled();
  window.shift(3);
  await window.settled();
  expect(window.screen).toBe("first");
  expect(window.text).toContain("Hade du skrivit något är det borta");
  expect(window.host.kept("under-the-anger")).toBeUndefined();
});

test("trying it on the first page works and says so", async () => {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
  });
  expect(window.text).not.toContain("Det fungerade.");
  window.shift(3);
  expect(cover()).not.toBeNull();
  await window.settled();
  window.shift(3);
  await window.settled();
  expect(window.screen).toBe("first");
  expect(window.text).toContain("Det fungerade.");
});

test("a vault that was still opening when the page was hidden is locked again", async () => {
  const window = await writing("");
  await window.program.lock();
  const opening = window.program.unlock(PASSPHRASE);
  window.shift(3);
  await opening;
  await window.settled();
  expect(window.host.state).toBe("locked");
  window.shift(3);
  await window.settled();
  expect(window.screen).toBe("unlock");
});
