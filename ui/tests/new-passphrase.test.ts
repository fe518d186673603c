import { expect, test } from "vitest";

import { LANGUAGES, tIn, type PlainKey } from "../src/l10n";
import { inSwedish } from "./kit/entrances";
import { held } from "./kit/held";
import { faultsOf, reachable } from "./kit/structure";
import type { TestWindow } from "./kit/window";

const FIRST = "Lösenfras";
const AGAIN = "Lösenfrasen en gång till";

async function creating(): Promise<TestWindow> {
  const window = await inSwedish();
  window.program.navigation.open({ screen: "create" });
  await window.settled();
  return window;
}

async function pause(window: TestWindow): Promise<void> {
  await window.clock.pass(300);
  await window.settled();
}

const weighed = (window: TestWindow): number =>
  window.host.asked.filter((name) => name === "weigh_passphrase").length;

test("how hard a passphrase is to guess is said in words when whoever types has paused, and not before", async () => {
  const window = await creating();
  window.fill(FIRST, "lösenord");
  await window.clock.pass(299);
  await window.settled();
  expect(window.text).not.toContain("Mycket lätt att gissa.");
  expect(weighed(window)).toBe(0);
  await window.clock.pass(1);
  await window.settled();
  expect(document.querySelector(".strength [role=status]")?.textContent).toContain("Mycket lätt att gissa.");
  expect(document.querySelector("meter")?.value).toBe(1);
  expect(document.querySelector("meter")?.max).toBe(5);
});

test("every key begins the pause anew, and only the last text is weighed", async () => {
  const window = await creating();
  for (const text of ["l", "lö", "lös"]) {
    window.fill(FIRST, text);
    await window.clock.pass(200);
  }
  expect(weighed(window)).toBe(0);
  await pause(window);
  expect(weighed(window)).toBe(1);
});

test("an answer that another key has overtaken says nothing", async () => {
  const window = await creating();
  let release = (): void => undefined;
  window.host.delay = () => new Promise((resolve) => (release = resolve));
  window.fill(FIRST, "lösenord");
  await pause(window);
  const answerFirst = release;
  window.host.delay = () => Promise.resolve();
  window.fill(FIRST, "fem ord om en lampa");
  await pause(window);
  expect(window.text, "control: the second answer has come").toContain("Mycket svår att gissa.");
  answerFirst();
  await window.settled();
  expect(window.text).toContain("Mycket svår att gissa.");
  expect(window.text).not.toContain("Mycket lätt att gissa.");
});

test("nothing is said of an empty field", async () => {
  const window = await creating();
  window.fill(FIRST, "lösenord");
  await pause(window);
  window.fill(FIRST, "");
  await pause(window);
  expect(document.querySelector(".strength [role=status]")?.textContent.trim()).toBe("");
});

test("a weak passphrase is warned about, with at most two sentences of advice, and allowed", async () => {
  const window = await creating();
  window.fill(FIRST, "sommar2019");
  await pause(window);
  expect(window.text).toContain("Lätt att gissa.");
  expect(window.text).toContain("Årtal och datum provas tidigt. Lägg till ett eller två ord");
  expect(window.text).toContain("Det går ändå att använda den här.");
  window.fill(AGAIN, "sommar2019");
  await window.press("Skapa valvet");
  expect(window.screen).toBe("home");
  expect(window.host.disks.current.kept?.passphrase).toBe("sommar2019");
});

test("seven characters are too few, and the caret stands in the field", async () => {
  const window = await creating();
  window.fill(FIRST, "sju tec");
  window.fill(AGAIN, "sju tec");
  await window.press("Skapa valvet");
  expect(window.screen).toBe("create");
  expect(window.text).toContain("Lösenfrasen är för kort.");
  expect(window.host.asked).not.toContain("create_vault");
  expect(document.activeElement).toBe(window.field(FIRST));
  expect(window.field(FIRST).getAttribute("aria-invalid")).toBe("true");
});

test("two that differ make no vault; what can be read need not be typed twice", async () => {
  const window = await creating();
  window.fill(FIRST, "blå jacka i regn");
  window.fill(AGAIN, "blå jacka i rägn");
  await window.press("Skapa valvet");
  expect(window.text).toContain("De två lösenfraserna är olika.");
  expect(document.activeElement).toBe(window.field(AGAIN));
  expect(window.host.asked).not.toContain("create_vault");
  await window.choose("Visa lösenfrasen");
  await window.press("Skapa valvet");
  expect(window.screen).toBe("home");
});

test("a proposal is shown word by word, another is another, and the one taken fills the field and is shown", async () => {
  const window = await creating();
  const words = (): string[] =>
    [...document.querySelectorAll(".proposal [lang=sv] > span")].map((word) => word.textContent);
  await window.press("Föreslå en lösenfras");
  const first = words();
  expect(first).toHaveLength(5);
  expect(window.field(FIRST).value, "nothing is filled in unasked").toBe("");
  await window.press("Föreslå en annan");
  const second = words();
  expect(second).toHaveLength(5);
  expect(second).not.toEqual(first);
  await window.press("Använd den här");
  expect(window.field(FIRST).value).toBe(second.join(" "));
  expect(window.field(FIRST).type).toBe("text");
  expect(document.activeElement).toBe(window.field(FIRST));
  expect(window.text).toContain("Skriv upp dem där ingen annan hittar dem");
  expect(window.text).toContain("utan å, ä och ö");
  expect(window.text).toContain("Kan någon tvinga dig");
  await window.press("Skapa valvet");
  expect(window.host.disks.current.kept?.passphrase).toBe(second.join(" "));
});

test("hiding the letters of a proposal again asks for nothing twice", async () => {
  const window = await creating();
  await window.press("Föreslå en lösenfras");
  await window.press("Använd den här");
  await window.choose("Visa lösenfrasen");
  expect(window.field(AGAIN).value).toBe(window.field(FIRST).value);
  window.fill(FIRST, `${window.field(FIRST).value} till`);
  expect(window.text, "what is changed is no longer the proposal").not.toContain("Nu står orden i fältet.");
});

test.each([
  ["left", (window: TestWindow) => window.press("Tillbaka")],
  [
    "hidden",
    (window: TestWindow) => {
      window.shift(3);
    },
  ],
])("what was typed or proposed is gone when the page is %s", async (_, leave) => {
  const window = await creating();
  await window.press("Föreslå en lösenfras");
  await window.press("Använd den här");
  const proposed = window.field(FIRST).value;
  expect(held(window), "control: it is there").toContain(proposed);
  await leave(window);
  expect(held(window)).not.toContain(proposed);
  await window.settled();
  if (document.querySelector("[data-cover=down]") !== null) {
    window.shift(3);
    await window.settled();
  }
  window.program.navigation.open({ screen: "create" });
  await window.settled();
  expect(window.screen).toBe("create");
  expect(held(window), "nor does it come back").not.toContain(proposed);
});

test("a vault that is ready offers a recovery code in one quiet sentence, once", async () => {
  const window = await creating();
  window.fill(FIRST, "blå jacka i regn");
  window.fill(AGAIN, "blå jacka i regn");
  await window.press("Skapa valvet");
  expect(window.screen, "nothing stands in the way").toBe("home");
  expect(window.text).toContain("Valvet är klart.");
  await window.press("Läs om återställningskod");
  expect(window.screen).toBe("recovery");
  await window.press("Tillbaka");
  expect(window.text).not.toContain("Valvet är klart.");
});

test("a failure of the disk is said with its advice, and nothing typed is lost", async () => {
  const window = await creating();
  window.fill(FIRST, "blå jacka i regn");
  window.fill(AGAIN, "blå jacka i regn");
  window.host.failing = "disk-full";
  await window.press("Skapa valvet");
  expect(window.text).toContain("Disken är full. Ta bort något");
  expect(window.screen).toBe("create");
  expect(window.field(FIRST).value).toBe("blå jacka i regn");
  expect(window.button("Skapa valvet").getAttribute("aria-disabled")).toBe("false");
});

const SAID: readonly PlainKey[] = ["strength-very-weak", "advice-not-common", "strength-weak-about"];

test.each(LANGUAGES)(
  "strength, advice and warning are said in the language of the page (%s)",
  async (language) => {
    const window = await creating();
    await window.program.change({ language });
    await window.settled();
    window.fill(tIn(language, "passphrase-label"), "lösenord");
    await pause(window);
    for (const key of SAID) {
      expect(window.text).toContain(tIn(language, key));
    }
  },
);

test.each(["en", "ar"] as const)(
  "proposed words need no letters that the keyboard lacks (%s)",
  async (language) => {
    const window = await creating();
    await window.program.change({ language });
    await window.settled();
    await window.press(tIn(language, "proposal-ask"));
    const words = document.querySelector(".proposal [lang=sv]");
    expect(words?.textContent.replaceAll(/\s/g, "")).toMatch(/^[a-z]+$/);
    expect(words?.getAttribute("dir"), "in their order, whatever way the page runs").toBe("ltr");
  },
);

test("the keyboard comes to everything in the order of the reading, and everything has a name", async () => {
  const window = await creating();
  await window.press("Föreslå en lösenfras");
  const main = document.querySelector("main[data-screen]") ?? document;
  expect(reachable(main)).toEqual([
    "Föreslå en annan",
    "Använd den här",
    FIRST,
    AGAIN,
    "Visa lösenfrasen",
    "Skapa valvet",
  ]);
  await window.press("Skapa valvet");
  expect(faultsOf(document)).toEqual([]);
});

test("control: faults in how a page is put together are found", () => {
  const page = document.createElement("main");
  page.innerHTML =
    '<button></button><input id="a" aria-describedby="nowhere"><p id="a" tabindex="2">x</p><meter></meter>';
  expect(faultsOf(page).map((fault) => fault.split(":")[0])).toEqual([
    "no name",
    "no name",
    "no name",
    "aria-describedby leads nowhere",
    "twice",
    "out of order",
  ]);
});
