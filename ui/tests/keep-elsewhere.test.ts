import { expect, test } from "vitest";

import { asGuest, locked, opened, PASSPHRASE, UNDER, writeUnder } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

const NEW = "en helt annan lampa nu";

async function atForm(window: TestWindow): Promise<TestWindow> {
  window.program.navigation.open({ screen: "keep-elsewhere" });
  await window.settled();
  return window;
}

async function submit(window: TestWindow, passphrase = NEW): Promise<void> {
  window.fill("Lösenfras", passphrase);
  window.fill("en gång till", passphrase);
  await window.press("Spara här");
}

test("what a full disk would not take is kept in the new place, and the old vault stays", async () => {
  const window = await opened();
  await writeUnder(window, "Sparat före");
  const old = window.host.disks.current;
  window.host.disks.insert("ALVA");
  window.host.failing = "disk-full";
  window.write("Sparat före, och mer");
  await window.clock.pass(500);
  await atForm(window);
  expect(window.text).toContain("Det gamla valvet ligger kvar");
  await window.choose("ALVA");
  await submit(window);
  expect(window.text).toContain("Nu sparas allt på den nya platsen");
  expect(window.host.disks.current.medium).toBe("ALVA");
  expect(window.host.kept(UNDER.step)).toBe("Sparat före, och mer");
  expect(old.kept?.notes.answers[0]?.body, "the old one has what it had").toBe("Sparat före");
  expect(document.querySelector("[data-trouble]")?.textContent).not.toContain("full");
  await window.press("Fortsätt");
  expect(window.screen, "the page that was there before").toBe("step");
  await window.program.lock();
  await window.program.unlock(NEW);
  await window.settled();
  expect(window.host.state).toBe("unlocked");
});

test("a vault that cannot be written to is kept elsewhere with what was written meanwhile", async () => {
  const window = await locked();
  window.host.writable = false;
  await window.program.unlock(PASSPHRASE);
  await writeUnder(window, "Bara i minnet");
  window.host.disks.insert("ALVA");
  await atForm(window);
  await window.choose("ALVA");
  window.host.writable = true;
  await submit(window);
  expect(window.host.kept(UNDER.step)).toBe("Bara i minnet");
  expect(document.querySelector("[data-trouble]")?.textContent.trim()).not.toContain("skrivskyddad");
});

test("a guest's text comes into a vault in another place, and no old vault is spoken of", async () => {
  const window = await asGuest();
  await writeUnder(window, "Som gäst");
  await atForm(window);
  expect(window.text).not.toContain("Det gamla valvet");
  await window.choose("Bredvid programmet");
  await submit(window);
  expect(window.host.disks.current.kind).toBe("beside-program");
  expect(window.host.kept(UNDER.step)).toBe("Som gäst");
});

test("from making a vault, a guest comes to keeping elsewhere, and others to the places", async () => {
  const guest = await asGuest();
  guest.program.navigation.open({ screen: "create" });
  await guest.settled();
  expect(guest.text).toContain(guest.host.disks.current.folder);
  await guest.press("Lägg det på en annan plats");
  expect(guest.screen).toBe("keep-elsewhere");
  await guest.program.lock();
  guest.program.navigation.open({ screen: "create" });
  await guest.settled();
  await guest.press("Lägg det på en annan plats");
  expect(guest.screen).toBe("places");
});

test("only places without a vault are offered", async () => {
  const window = await atForm(await opened());
  expect(
    document.querySelectorAll("main input[type=radio]"),
    "beside the program, and a folder",
  ).toHaveLength(2);
  expect(window.text).not.toContain("Här finns ett valv.");
});

test("a place is chosen before anything is asked of the program", async () => {
  const window = await atForm(await opened());
  await submit(window);
  expect(window.text).toContain("Välj en plats först.");
  expect(window.host.asked).not.toContain("keep_elsewhere");
});

test("a folder that is not there is told of at its field, and the text is still on the screen", async () => {
  const window = await opened();
  window.host.failing = "storage-gone";
  await writeUnder(window, "Kvar");
  await atForm(window);
  await window.choose("En annan mapp");
  const field = [...document.querySelectorAll<HTMLInputElement>("main input[type=text]")].find(
    (input) => input.dir === "ltr",
  );
  expect(field).toBeDefined();
  if (field !== undefined) {
    field.value = "ingenstans";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  await submit(window);
  expect(field?.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
  expect(window.text).toContain("Där finns ingen mapp");
  expect(window.program.writing.unsaved({ ...UNDER, field: "" })).toBe("Kvar");
});

test("a page hidden while the new vault is made is locked, and its text is there", async () => {
  const window = await opened();
  window.host.disks.insert("ALVA");
  await writeUnder(window, "Skrivet");
  const keeping = window.program.keepElsewhere({ kind: "listed", id: 3 }, NEW);
  window.shift(3);
  await keeping;
  await window.settled();
  expect(window.host.state).toBe("locked");
  expect(window.host.kept(UNDER.step)).toBe("Skrivet");
});
