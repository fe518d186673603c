import { expect, test } from "vitest";

import type { ErrorCode } from "../src/generated/ipc";
import { explained, LANGUAGES, t, tIn } from "../src/l10n";
import { opened, PASSPHRASE, UNDER, writeUnder } from "./kit/entrances";
import { held } from "./kit/held";
import { faultsOf, reachable } from "./kit/structure";
import type { TestWindow } from "./kit/window";

const CURRENT = "Lösenfrasen du har nu";
const NEW = "Ny lösenfras";
const NEW_AGAIN = "Den nya lösenfrasen en gång till";
const CHOSEN = "blå jacka i regn";

async function changing(prepare: (window: TestWindow) => Promise<unknown> = () => Promise.resolve()) {
  const window = await opened();
  window.program.tidings.afterword = null;
  await prepare(window);
  window.program.navigation.open({ screen: "change-passphrase" });
  await window.settled();
  return window;
}

function fill(window: TestWindow, current: string): void {
  window.fill(CURRENT, current);
  window.fill(NEW, CHOSEN);
  window.fill(NEW_AGAIN, CHOSEN);
}

const withCode = (window: TestWindow) => window.program.keys.makeRecovery(PASSPHRASE);

test("after a change only the new passphrase opens the vault, to the same page", async () => {
  const window = await changing((before) => writeUnder(before, "Jag var trött."));
  fill(window, PASSPHRASE);
  await window.press("Byt lösenfras");
  expect(window.text).toContain("Lösenfrasen är bytt");
  expect(window.text).toContain("Nu öppnar bara den nya.");
  await window.press("Klar");
  expect(window.screen).toBe("step");
  await window.program.lock();
  await expect(window.program.unlock(PASSPHRASE), "control").rejects.toThrow("wrong-passphrase");
  await window.program.unlock(CHOSEN);
  await window.settled();
  expect(window.screen).toBe("step");
  expect(window.host.kept(UNDER.step)).toBe("Jag var trött.");
});

test("what is being written is saved before the lock is changed", async () => {
  const window = await opened();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Mitt i");
  await window.program.keys.changePassphrase(PASSPHRASE, CHOSEN);
  const order = window.host.asked.filter((name) => ["write_answer", "change_passphrase"].includes(name));
  expect(order).toEqual(["write_answer", "change_passphrase"]);
});

test("a change that the disk did not finish says that the old one may open too", async () => {
  const window = await changing();
  window.host.interrupted = true;
  fill(window, PASSPHRASE);
  await window.press("Byt lösenfras");
  expect(window.text).toContain("Den nya lösenfrasen gäller");
  expect(window.text).toContain("så den gamla kan också öppna det. Lås valvet och lås upp det med den nya");
  expect(window.text).not.toContain("Nu öppnar bara den nya.");
});

test("the old code opens nothing, and a new one is offered at once", async () => {
  const window = await changing(withCode);
  expect(window.text).toContain("Återställningskoden slutar också gälla.");
  fill(window, PASSPHRASE);
  await window.press("Byt lösenfras");
  expect(window.text).toContain("Den gamla återställningskoden slutar gälla samtidigt");
  await window.press("Gör en återställningskod");
  expect(window.screen).toBe("recovery");
  expect(window.text).toContain("Valvet har ingen kod.");
  await window.press("Tillbaka");
  expect(window.screen, "the page of the change is done with").toBe("home");
});

test("without a code before, nothing is said of an old one", async () => {
  const window = await changing();
  expect(window.text).not.toContain("Återställningskoden slutar också gälla.");
  fill(window, PASSPHRASE);
  await window.press("Byt lösenfras");
  expect(window.text).not.toContain("Den gamla återställningskoden");
  expect(window.text).toContain("om du inte har en återställningskod");
});

test("a wrong passphrase is said at its field, and nothing typed is lost", async () => {
  const window = await changing();
  fill(window, "en annan fras");
  await window.press("Byt lösenfras");
  const field = window.field(CURRENT);
  expect(window.text).toContain("Lösenfrasen stämmer inte.");
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd], "marked for typing over").toEqual([0, 13]);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(window.field(NEW).value).toBe(CHOSEN);
  expect(window.field(NEW_AGAIN).value).toBe(CHOSEN);
  window.fill(CURRENT, PASSPHRASE);
  await window.press("Byt lösenfras");
  expect(window.text).toContain("Lösenfrasen är bytt");
});

test.each(["disk-full", "storage-gone", "storage-failed", "read-only", "vault-exchanged"] as ErrorCode[])(
  "what the disk refuses is said with its advice, and that the old passphrase holds (%s)",
  async (code) => {
    const window = await changing();
    window.host.failing = code;
    fill(window, PASSPHRASE);
    await window.press("Byt lösenfras");
    expect(window.text).toContain("Lösenfrasen är inte bytt. Den du hade gäller.");
    expect(window.text).toContain(explained(code).advice);
    expect(window.field(CURRENT).value).toBe(PASSPHRASE);
    expect(window.field(NEW).value).toBe(CHOSEN);
    expect(window.host.disks.current.kept?.passphrase).toBe(PASSPHRASE);
  },
);

test("where nothing can be written it is said at once, without a form", async () => {
  await changing(async (before) => {
    await before.program.lock();
    before.host.writable = false;
    await before.program.unlock(PASSPHRASE);
  });
  const main = document.querySelector("main[data-screen]");
  expect(main?.textContent).toContain(explained("read-only").what);
  expect(main?.querySelector("input")).toBeNull();
});

test("while the lock is changed the page says so, and a second press asks for nothing", async () => {
  const window = await changing();
  let release = (): void => undefined;
  window.host.delay = () => new Promise((resolve) => (release = resolve));
  fill(window, PASSPHRASE);
  await window.press("Byt lösenfras");
  expect(document.querySelector("progress")?.getAttribute("aria-label")).toContain("Låset byts.");
  await window.press("Byt lösenfras");
  expect(window.host.asked.filter((name) => name === "change_passphrase")).toHaveLength(1);
  release();
  await window.settled();
  expect(document.querySelector("progress")).toBeNull();
});

test.each([
  ["left", (window: TestWindow) => window.press("Tillbaka")],
  ["locked", (window: TestWindow) => window.program.lock()],
  [
    "hidden",
    (window: TestWindow) => {
      window.shift(3);
    },
  ],
  [
    "done",
    async (window: TestWindow) => {
      fill(window, PASSPHRASE);
      await window.press("Byt lösenfras");
    },
  ],
])("no passphrase is on the page when it is %s", async (_, leave) => {
  const window = await changing();
  fill(window, "en annan fras");
  await window.press("Byt lösenfras");
  expect(held(window), "control: it is there").toContain(CHOSEN);
  await leave(window);
  await window.settled();
  expect(held(window)).not.toContain(CHOSEN);
  expect(held(window)).not.toContain("en annan fras");
});

test("after a lock the page of the change comes back empty", async () => {
  const window = await changing();
  fill(window, PASSPHRASE);
  await window.program.lock();
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen).toBe("change-passphrase");
  expect(held(window)).not.toContain(CHOSEN);
});

test.each(LANGUAGES)("the whole change can be done in each language (%s)", async (language) => {
  const window = await changing();
  await window.program.change({ language });
  await window.settled();
  expect(window.text).toContain(tIn(language, "passphrase-spelling"));
  window.fill(tIn(language, "passphrase-current"), PASSPHRASE);
  window.fill(tIn(language, "passphrase-new"), CHOSEN);
  window.fill(tIn(language, "passphrase-new-repeat"), CHOSEN);
  await window.press(tIn(language, "change-submit"));
  expect(window.text).toContain(tIn(language, "change-finished"));
});

test("the keyboard comes to the passphrase there is, then to the new one, and everything has a name", async () => {
  const window = await changing();
  expect(reachable(document.querySelector("main[data-screen]") ?? document)).toEqual([
    CURRENT,
    t("passphrase-show"),
    t("proposal-ask"),
    NEW,
    NEW_AGAIN,
    t("passphrase-new-show"),
    t("change-submit"),
  ]);
  fill(window, "en annan fras");
  await window.press("Byt lösenfras");
  expect(faultsOf(document)).toEqual([]);
});
