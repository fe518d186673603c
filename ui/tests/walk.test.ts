import { expect, test } from "vitest";

import { TestWindow } from "./kit/window";

const PASSPHRASE = "fyra ord om en lampa";
const UNDER = { screen: "step", module: "anger", step: "under-the-anger" } as const;
const LATE = { screen: "step", module: "anger", step: "forty-minutes-late" } as const;

async function opened(): Promise<TestWindow> {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
  });
  await window.program.createVault(PASSPHRASE);
  await window.settled();
  return window;
}

async function asGuest(): Promise<TestWindow> {
  const window = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
  });
  await window.press("Fortsätt");
  await window.press("Bara titta");
  return window;
}

test("language, first page and choice come in their order, and then the yard", async () => {
  const window = await TestWindow.open();
  expect(window.screen).toBe("language");
  await window.press("English");
  expect(window.screen).toBe("first");
  expect(document.documentElement.lang).toBe("en");
  await window.press("Continue");
  expect(window.screen).toBe("choose");
  await window.press("Just look");
  expect(window.screen).toBe("home");
  expect(window.text).toContain("Nothing you write is kept.");
});

test("arabic runs from the right", async () => {
  const window = await TestWindow.open();
  await window.press("العربية");
  expect(document.documentElement.dir).toBe("rtl");
  await window.press("متابعة");
  expect(window.screen).toBe("choose");
});

test("support is reached before anything is chosen", async () => {
  const window = await TestWindow.open();
  await window.press("Trygghet");
  expect(window.screen).toBe("support");
  expect(window.text).toContain("020-50 50 50");
  await window.press("Tillbaka");
  expect(window.screen).toBe("language");
});

test("support is reached while the vault is locked", async () => {
  const window = await opened();
  await window.program.lock();
  await window.settled();
  expect(window.screen).toBe("unlock");
  await window.press("Trygghet");
  expect(window.screen).toBe("support");
});

test("a new page begins at its heading", async () => {
  const window = await opened();
  await window.press("Jag");
  expect(window.screen).toBe("door");
  expect(document.activeElement).toBe(document.querySelector("main[data-screen] h1"));
});

test("the dilemma stays where it is when the language changes", async () => {
  const window = await opened();
  window.program.navigation.go(LATE);
  await window.settled();
  await window.press("Vi hörs om tiden sedan");
  await window.press("Är halv sex bättre");
  expect(window.text).toContain("Nästa fredag äter Alva först.");
  await window.press("English");
  expect(window.screen).toBe("step");
  expect(window.text).toContain("Next Friday Alva eats first.");
  expect(window.text).not.toContain("Nobody mentions Friday.");
});

test("a way that was folded stays folded when the language changes", async () => {
  const window = await opened();
  window.program.navigation.go(LATE);
  await window.settled();
  await window.press("Vi hörs om tiden sedan");
  await window.press("Är halv sex bättre");
  await window.press("Är halv sex bättre");
  await window.press("English");
  expect(window.text).toContain("The next day you write.");
  expect(window.text).not.toContain("Next Friday Alva eats first.");
});

test("what was tried lies open again on the next visit", async () => {
  const window = await opened();
  window.program.navigation.go(LATE);
  await window.settled();
  await window.press("Vi hörs om tiden sedan");
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  window.program.navigation.go(LATE);
  await window.settled();
  expect(window.text).toContain("Nästa dag skriver du.");
  expect(window.text).toContain("Provat");
});

test("a written answer is saved, told of, and found in the journal", async () => {
  const window = await opened();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Jag ville bli lyssnad på.");
  await window.settled();
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("saving");
  await window.clock.pass(500);
  await window.settled();
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("saved");
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  expect(window.text).toContain("Jag ville bli lyssnad på.");
  expect(window.text).toContain("Vad ville ilskan skydda?");
});

test("a text that was not saved is still there when the parent comes back to it", async () => {
  const window = await opened();
  window.host.failing = "disk-full";
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Ofärdigt");
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  window.program.navigation.go(UNDER);
  await window.settled();
  expect(document.querySelector("textarea")?.value).toBe("Ofärdigt");
  expect(window.text).toContain("Disken är full.");
});

test("a guest is told the truth, and a vault made later keeps what was written", async () => {
  const window = await asGuest();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Jag var trött.");
  await window.clock.pass(500);
  await window.settled();
  expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("guest");
  await window.press("Spara det i ett valv");
  expect(window.screen).toBe("create");
  await window.program.createVault(PASSPHRASE);
  await window.settled();
  expect(window.screen, "the same page as before").toBe("step");
  expect(window.host.kept("under-the-anger")).toBe("Jag var trött.");
});

test("who has forgotten the passphrase may read beside the locked vault, and sees nothing of it", async () => {
  const window = await opened();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Jag var trött.");
  await window.program.lock();
  await window.settled();
  expect(window.screen).toBe("unlock");
  await window.press("Läs texterna utan att låsa upp");
  expect(window.screen, "not the page where the parent was").toBe("home");
  expect(window.text).toContain("Inget du skriver sparas.");
  await window.press("Spara det i ett valv");
  expect(window.screen, "there is a vault here already").toBe("keep-elsewhere");
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  expect(window.text).not.toContain("Jag var trött.");
  await window.program.lock();
  await window.settled();
  expect(window.screen).toBe("unlock");
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.host.kept("under-the-anger"), "the vault is as it was").toBe("Jag var trött.");
});

test("after an idle lock the same page opens again", async () => {
  const window = await opened();
  window.program.navigation.go(LATE);
  await window.settled();
  window.host.tell({ kind: "locked", reason: "idle" });
  await window.settled();
  expect(window.screen).toBe("unlock");
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen).toBe("step");
  expect(window.text).toContain("Fyrtio minuter sen");
});

test("a wrong passphrase is told kindly and opens nothing", async () => {
  const window = await opened();
  await window.program.lock();
  await window.settled();
  await window.press("Lås upp");
  expect(window.screen).toBe("unlock");
  expect(window.text).toContain("Lösenfrasen stämmer inte.");
});

test("a setting that the disk refuses holds all the same, and the page says so", async () => {
  const window = await opened();
  window.host.failing = "disk-full";
  await window.press("English");
  expect(document.documentElement.lang).toBe("en");
  expect(window.text).toContain("The disk is full.");
});

test("closing saves first and closes then", async () => {
  const window = await opened();
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write("Sista orden");
  window.host.tell({ kind: "closing" });
  await window.settled();
  expect(window.host.kept("under-the-anger")).toBe("Sista orden");
  expect(window.host.asked.slice(-2)).toEqual(["write_answer", "close"]);
});

test("a touch is told at most every twenty seconds", async () => {
  const window = await opened();
  const touches = (): number => window.host.asked.filter((name) => name === "touch").length;
  window.shift(1);
  window.shift(1);
  expect(touches()).toBe(1);
  await window.clock.pass(20_000);
  window.shift(1);
  expect(touches()).toBe(2);
});
