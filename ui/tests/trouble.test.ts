import { expect, test } from "vitest";

import { locked, opened, PASSPHRASE, UNDER, writeUnder } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

const notice = (): string => document.querySelector("[data-trouble]")?.textContent ?? "";
const writes = (window: TestWindow): number =>
  window.host.asked.filter((name) => name === "write_answer").length;

test.each(["storage-gone", "disk-full"] as const)(
  "%s: the text is tried again every five seconds, and the notice goes",
  async (code) => {
    const window = await opened();
    window.host.failing = code;
    await writeUnder(window, "Kvar på sidan");
    expect(notice()).not.toBe("");
    expect(window.host.kept(UNDER.step)).toBeUndefined();
    const before = writes(window);
    await window.clock.pass(15_000);
    expect(writes(window) - before).toBe(3);
    expect(document.querySelector("textarea")?.value).toBe("Kvar på sidan");
    window.host.failing = null;
    await window.clock.pass(5000);
    await window.settled();
    expect(window.host.kept(UNDER.step)).toBe("Kvar på sidan");
    expect(notice()).toContain("Nu sparas det igen.");
    await window.clock.pass(6000);
    await window.settled();
    expect(notice().trim()).toBe("");
    const after = writes(window);
    await window.clock.pass(60_000);
    expect(writes(window), "nothing is tried without need").toBe(after);
  },
);

test("another failure waits for the button", async () => {
  const window = await opened();
  window.host.failing = "storage-failed";
  await writeUnder(window, "Kvar");
  const before = writes(window);
  await window.clock.pass(60_000);
  expect(writes(window)).toBe(before);
  window.host.failing = null;
  await window.press("Försök igen");
  expect(window.host.kept(UNDER.step)).toBe("Kvar");
  expect(notice()).toContain("Nu sparas det igen.");
});

test("while it is tried again, the notice and the state of the text stand still", async () => {
  const window = await opened();
  window.host.failing = "storage-gone";
  await writeUnder(window, "Kvar");
  const seen = new Set<string>();
  window.host.delay = () => {
    seen.add(`${document.querySelector("[data-save]")?.getAttribute("data-save") ?? ""} ${notice()}`);
    return Promise.resolve();
  };
  await window.clock.pass(20_000);
  expect([...seen], "one and the same at every try").toHaveLength(1);
  expect([...seen][0]).toContain("failed");
});

test("typing on does not make the notice flicker", async () => {
  const window = await opened();
  window.host.failing = "storage-gone";
  await writeUnder(window, "Kvar");
  window.write("Kvar och mer");
  await window.settled();
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("saving");
  expect(notice()).toContain("når inte");
});

test("a page seen and a choice made while the stick was out are remembered when it is back", async () => {
  const window = await opened();
  window.host.failing = "storage-gone";
  window.program.navigation.go(UNDER);
  await window.settled();
  expect(notice()).toContain("når inte");
  window.host.failing = null;
  await window.clock.pass(5000);
  await window.settled();
  expect(notice()).toContain("Nu sparas det igen.");
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  expect(window.text).toContain("Fortsätt");
});

test("a lock ends the trouble and every try", async () => {
  const window = await opened();
  window.host.failing = "storage-gone";
  await writeUnder(window, "Kvar");
  await window.program.lock();
  await window.settled();
  expect(notice().trim()).toBe("");
  const before = writes(window);
  await window.clock.pass(60_000);
  expect(writes(window)).toBe(before);
});

test("another place is offered while nothing is saved, and not to whoever is outside", async () => {
  const window = await opened();
  window.host.failing = "disk-full";
  await writeUnder(window, "Kvar");
  await window.press("Spara på en annan plats");
  expect(window.screen).toBe("keep-elsewhere");
  expect(notice(), "why one is here stays to be read").toContain("full");
  await window.program.lock();
  await window.settled();
  expect(window.text).not.toContain("Spara på en annan plats");
});

test("a vault that cannot be written to says so, and offers another place and no new try", async () => {
  const window = await locked();
  window.host.writable = false;
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(notice()).toContain("skrivskyddad");
  expect(window.text).not.toContain("Försök igen");
  await window.press("Spara på en annan plats");
  expect(window.screen).toBe("keep-elsewhere");
});
