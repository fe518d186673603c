import { expect, test } from "vitest";

import { THREE } from "./host/shelf";
import { asGuest, opened, PASSPHRASE } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

const NAME = "Vad du kallar barnet";

async function openPersonal(window: TestWindow): Promise<void> {
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  await window.press("Om dig och dina barn");
  expect(window.screen).toBe("personal");
}

async function kept(window: TestWindow): Promise<unknown> {
  const { children, stage, feeling } = await window.host.call("personal");
  return { children, stage, feeling };
}

function years(): HTMLSelectElement[] {
  return [...document.querySelectorAll<HTMLSelectElement>("main select")];
}

async function choose(select: HTMLSelectElement | undefined, value: string): Promise<void> {
  if (select === undefined) {
    throw new Error("no year can be chosen");
  }
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

test("nothing has to be told, and the page says where it lies", async () => {
  const window = await opened();
  await openPersonal(window);
  expect(window.text).toContain("Allt här är frivilligt.");
  expect(window.text).toContain("Det ligger i ditt valv.");
  expect(window.text).not.toContain("bara i datorns minne");
  expect(window.host.asked.filter((name) => name.startsWith("write_"))).toEqual([]);
});

test("a guest is told that it is in memory only, and that nothing was saved", async () => {
  const window = await asGuest();
  await openPersonal(window);
  expect(window.text).toContain("bara i datorns minne");
  expect(window.text).not.toContain("Det ligger i ditt valv.");
  await window.choose("Trött");
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("guest");
});

test("a child is told of, with a year, and is there on the next visit", async () => {
  const window = await opened();
  await openPersonal(window);
  await window.press("Lägg till ett barn");
  window.fill(NAME, "Alva");
  await choose(years()[0], "2019");
  await window.settled();
  expect(await kept(window)).toMatchObject({ children: [{ name: "Alva", birthYear: 2019 }] });
  await openPersonal(window);
  expect(window.field(NAME).value).toBe("Alva");
  expect(years()[0]?.value).toBe("2019");
});

test("a name is kept half a second after the last key", async () => {
  const window = await opened();
  await openPersonal(window);
  await window.press("Lägg till ett barn");
  window.fill(NAME, "Al");
  await window.clock.pass(400);
  window.fill(NAME, "Alva");
  await window.clock.pass(400);
  expect(await kept(window), "it is still being typed").toMatchObject({ children: [] });
  await window.clock.pass(100);
  expect(await kept(window)).toMatchObject({ children: [{ name: "Alva", birthYear: null }] });
});

test("a name that is being typed is kept when the page is hidden, before the vault is locked", async () => {
  const window = await opened();
  await openPersonal(window);
  await window.press("Lägg till ett barn");
  window.fill(NAME, "Alva");
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  window.host.delay = () => (window.host.asked.at(-1) === "write_personal" ? held : Promise.resolve());
  window.shift(3);
  await window.settled();
  expect(window.host.asked.slice(-2), "the lock waits for the name").toEqual(["write_personal", "hide"]);
  release();
  await window.settled();
  expect(window.host.asked.at(-1)).toBe("lock");
  window.shift(3);
  await window.settled();
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.field(NAME).value).toBe("Alva");
});

test("a child that was removed comes back where it was", async () => {
  const window = await opened();
  await window.host.call("write_personal", {
    children: [
      { name: "Alva", birthYear: 2019 },
      { name: "Nour", birthYear: null },
    ],
    stage: null,
  });
  await openPersonal(window);
  const remove = document.querySelector<HTMLButtonElement>('button[aria-label*="Alva"]');
  remove?.click();
  await window.settled();
  expect(await kept(window)).toMatchObject({ children: [{ name: "Nour" }] });
  expect(window.text).toContain("Borttaget: \u2068Alva\u2069.");
  await window.press("Ångra");
  expect(await kept(window)).toMatchObject({
    children: [
      { name: "Alva", birthYear: 2019 },
      { name: "Nour", birthYear: null },
    ],
  });
  expect(window.text).not.toContain("Borttaget");
});

test("feeling and stage can be told, and taken back", async () => {
  const window = await opened();
  await openPersonal(window);
  await window.choose("Orolig");
  await window.choose("Det är nytt");
  expect(await kept(window)).toMatchObject({ feeling: "worried", stage: "new" });
  const [noFeeling, noStage] = [...document.querySelectorAll("label")].filter((label) =>
    label.textContent.includes("Vill inte säga"),
  );
  noFeeling?.click();
  noStage?.click();
  await window.settled();
  expect(await kept(window)).toMatchObject({ feeling: null, stage: null });
});

test("what the disk refuses is said, and kept once it can be", async () => {
  const window = await opened();
  await openPersonal(window);
  window.host.failing = "disk-full";
  await window.choose("Trött");
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("failed");
  window.host.failing = null;
  await window.press("Försök spara igen");
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("saved");
  expect(await kept(window)).toMatchObject({ feeling: "tired" });
});

test("it is reached from the settings inside, and not while the vault is locked", async () => {
  const window = await opened();
  window.program.navigation.open({ screen: "settings" });
  await window.settled();
  const way = (): boolean => document.body.textContent.includes("läget i separationen");
  expect(way()).toBe(true);
  await window.program.lock();
  window.program.navigation.open({ screen: "settings" });
  await window.settled();
  expect(window.screen).toBe("settings");
  expect(way()).toBe(false);
});

const START = { screen: "module", module: "for-the-childs-sake" } as const;

async function atStart(ages: TestWindow["host"]["ages"]): Promise<TestWindow> {
  const window = await opened();
  window.host.shelf = THREE;
  window.host.ages = ages;
  window.program.navigation.go(START);
  await window.settled();
  return window;
}

function pages(): string[] {
  return [...document.querySelectorAll(".steps .title")].map((title) => title.textContent);
}

const TINY = "När barnet är litet";
const SMALL = "När barnet går i förskolan";
const SCHOOL = "När barnet går i skolan";

test("without ages every page is shown, with its age in the list", async () => {
  const window = await atStart([]);
  expect(pages()).toHaveLength(5);
  expect([...document.querySelectorAll("[data-ages]")].map((age) => age.textContent)).toEqual([
    "under 2 år",
    "2–5 år",
    "6–9 år",
  ]);
  expect(window.text).toContain("Du ser sidorna för alla åldrar.");
  await window.press("Ange barnens ålder");
  expect(window.screen).toBe("personal");
});

test("with ages only the pages for them are shown, and all of them at a press", async () => {
  const window = await atStart(["2-5", "6-9"]);
  expect(pages()).not.toContain(TINY);
  expect(pages()).toEqual(expect.arrayContaining([SMALL, SCHOOL]));
  expect(window.text).toContain("2–5 år och 6–9 år");
  await window.press("Visa alla åldrar");
  expect(pages()).toContain(TINY);
  await window.press("Visa bara mina åldrar");
  expect(pages()).not.toContain(TINY);
});

test("next, previous and the number of the page follow the ages", async () => {
  const window = await atStart(["6-9"]);
  await window.press("Vad en separation är");
  expect(window.text).toContain("Sida \u20681\u2069 av \u20683\u2069");
  await window.press("Nästa sida");
  expect(window.heading).toBe(SCHOOL);
  expect(window.text).toContain("för \u20686–9 år\u2069");
  await window.press("Föregående sida");
  expect(window.heading).toBe("Vad en separation är");
});

test("a page of another age that is asked for by its name opens all the same", async () => {
  const window = await atStart(["6-9"]);
  window.program.navigation.go({ screen: "step", module: START.module, step: "when-tiny" });
  await window.settled();
  expect(window.heading).toBe(TINY);
  await window.press("Nästa sida");
  expect(window.heading, "from there the ages hold again").toBe(SCHOOL);
});

test("a chapter without parts for ages says nothing of them", async () => {
  const window = await atStart(["6-9"]);
  window.program.navigation.go({ screen: "module", module: "anger" });
  await window.settled();
  expect(window.text).not.toContain("Du ser sidorna");
});
