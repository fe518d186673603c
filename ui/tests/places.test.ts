import { expect, test } from "vitest";

import { speak } from "../src/l10n";
import { nameOf } from "../src/vault/place-words";
import { asGuest, inSwedish, locked, opened, PASSPHRASE, UNDER, writeUnder } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

const cards = (): string[] => [...document.querySelectorAll("main li")].map((card) => card.textContent);

async function atPlaces(window: TestWindow): Promise<TestWindow> {
  window.program.navigation.open({ screen: "places" });
  await window.settled();
  return window;
}

test("places are called what a person calls them", () => {
  const place = { id: 1, folder: "/x", vault: false, number: 0, medium: "" };
  speak("sv");
  expect(nameOf({ ...place, kind: "computer", number: 1 })).toBe("Den här datorn");
  expect(nameOf({ ...place, kind: "computer", number: 2 })).toContain("valv \u20682\u2069");
  expect(nameOf({ ...place, kind: "beside-program" })).toContain("programmet");
  expect(nameOf({ ...place, kind: "medium", medium: "ALVA" })).toContain("ALVA");
  expect(nameOf({ ...place, kind: "named" })).toBe("En mapp du har valt");
});

test("each place says whether a vault is there, and the one in use is marked", async () => {
  const window = await atPlaces(await locked());
  expect(cards()).toHaveLength(2);
  expect(cards()[0]).toContain("Här finns ett valv.");
  expect(cards()[0]).toContain("Vald nu");
  expect(cards()[1]).toContain("Här finns inget valv.");
  expect(cards()[1]).not.toContain("Vald nu");
  expect(window.text).toContain("Två föräldrar");
  expect(window.text).toContain("minns inte");
});

test("the places are reached before and beside a vault, and from the settings", async () => {
  const choosing = await inSwedish();
  await choosing.press("Fortsätt");
  await choosing.press("Lägg valvet någon annanstans");
  expect(choosing.screen).toBe("places");
});

test("from a locked vault one comes to another place, and back to the first", async () => {
  const window = await locked();
  await window.press("Ligger ditt valv någon annanstans?");
  await window.press("Använd den här platsen");
  expect(window.screen, "no vault there: the choice").toBe("choose");
  await atPlaces(window);
  await window.press("Öppna valvet här");
  expect(window.screen).toBe("unlock");
  await window.program.unlock(PASSPHRASE);
  await window.settled();
  expect(window.screen).toBe("home");
});

test("the place in use leads back to its locked vault, and to nothing while it is open", async () => {
  const window = await atPlaces(await locked());
  await window.press("Öppna valvet här");
  expect(window.screen).toBe("unlock");
  const inside = await atPlaces(await opened());
  expect(inside.text).toContain("Vald nu");
  expect(inside.text).not.toContain("Öppna valvet här");
});

test("what is open is saved before the place is changed, and nothing of it is shown after", async () => {
  const window = await opened();
  const stick = window.host.disks.insert("MINNE");
  await writeUnder(window, "Sparat före bytet");
  window.program.navigation.go({ screen: "home" });
  await atPlaces(window);
  expect(window.text).toContain("sparas allt först, och valvet låses");
  const first = window.host.disks.current;
  window.program.writing.put({ ...UNDER, field: "", question: "Vad?", body: "Sista orden" });
  [...document.querySelectorAll<HTMLButtonElement>("main li button")].at(-1)?.click();
  await window.settled();
  expect(window.host.disks.current).toBe(stick);
  expect(window.host.asked.slice(-2)).toEqual(["write_answer", "choose_place"]);
  expect(first.kept?.notes.answers[0]?.body).toBe("Sista orden");
  expect(window.screen).toBe("choose");
  expect(window.text).not.toContain("Sista orden");
});

test("a text that cannot be saved keeps the place from being changed", async () => {
  const window = await opened();
  window.host.failing = "disk-full";
  await writeUnder(window, "Kvar");
  await atPlaces(window);
  await window.press("Använd den här platsen");
  expect(window.screen).toBe("places");
  expect(window.host.asked).not.toContain("choose_place");
  expect(document.querySelector("main [role=alert]")?.textContent).toContain("Disken är full.");
  expect(window.program.writing.unsaved({ ...UNDER, field: "" })).toBe("Kvar");
});

test("a guest is told that the text goes, and offered a vault for it first", async () => {
  const window = await atPlaces(await asGuest());
  expect(window.text).toContain("försvinner det du har skrivit");
  await window.press("Spara det i ett valv först");
  expect(window.screen).toBe("keep-elsewhere");
});

test("a folder that is not there is told of at its field", async () => {
  const window = await atPlaces(await locked());
  window.fill("En annan mapp", "ingenstans");
  await window.press("Använd mappen");
  const field = window.field("En annan mapp");
  expect(window.screen).toBe("places");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
  const fault = field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
  expect(document.getElementById(fault)?.textContent).toContain("Där finns ingen mapp");
  window.fill("En annan mapp", "  /home/alva/papper ");
  await window.press("Använd mappen");
  expect(window.host.disks.current.folder).toBe("/home/alva/papper");
  expect(window.screen).toBe("choose");
});

test("a stick that is put in is found by the button, and by coming back to the window", async () => {
  const window = await atPlaces(await locked());
  window.host.disks.insert("ALVA");
  expect(window.text).not.toContain("ALVA");
  await window.press("Leta efter platser igen");
  expect(window.text).toContain("ALVA");
  expect(document.querySelector("main [role=status]")?.textContent).toContain("3");
  window.host.disks.insert("NOA");
  globalThis.window.dispatchEvent(new Event("focus"));
  await window.settled();
  expect(window.text).toContain("NOA");
});

test("the language stays where a place has no settings of its own", async () => {
  const window = await atPlaces(await locked());
  window.host.settings = { ...window.host.settings, language: null };
  await window.press("Använd den här platsen");
  expect(window.screen).toBe("choose");
  expect(document.documentElement.lang).toBe("sv");
});
