import { expect, test } from "vitest";

import { partsWith, readLicences } from "../src/about/licences";
import type { TestWindow } from "./kit/window";
import { inSwedish } from "./kit/entrances";

async function openedAbout(): Promise<TestWindow> {
  const window = await inSwedish();
  window.program.navigation.open({ screen: "about" });
  await window.settled();
  return window;
}

/** Without the marks that keep numbers and names apart from the words around them. */
function plain(text: string): string {
  return text
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What stands in the row of one protection, once they are unfolded. */
function row(name: string): string {
  return plain(document.querySelector(`[data-protection=${name}]`)?.textContent ?? "");
}

test("a protection that is off says why, and what that means; one that is on says no more than that", async () => {
  const window = await openedAbout();
  await window.press("Vad som skyddar på den här datorn");
  expect(plain(window.text)).toContain("4 av 6 är på");
  expect(row("socketFilter")).toBe("På Spärr mot internet och andra nät.");
  expect(row("sandbox")).toMatch(/^Av på den här datorn Spärr som håller den del/);
  expect(row("sandbox")).toContain("dina filer. Datorn tillåter det inte. Ett fel i den delen");
  expect(row("inspection")).toContain("Det finns inte på den här datorn. Ett annat program");
});

test("what lies where is told file by file, and a guest is told that nothing is kept", async () => {
  const window = await openedAbout();
  await window.press("Vad som sparas, och var");
  expect(window.text).not.toContain("Inget du skriver sparas.");
  for (const told of ["key.age", "journal.age", "settings.toml", "/run/user/1000/0123456789abcdef"]) {
    expect(window.text).toContain(told);
  }
  expect(window.text).toContain("Här finns inget valv än.");
  await window.press("Tillbaka");
  await window.press("Fortsätt");
  await window.press("Bara titta");
  window.program.navigation.open({ screen: "about" });
  await window.settled();
  await window.press("Vad som sparas, och var");
  expect(window.text).toContain("Du tittar bara. Inget du skriver sparas.");
});

test("licences are found by name and by licence, and a text is there once it is asked for", async () => {
  const window = await openedAbout();
  await window.press("Licenser");
  await import("../src/generated/licences.json");
  await window.settled();
  expect(window.screen).toBe("licences");
  const { parts } = await readLicences();
  expect(plain(window.text)).toContain(`${parts.length} delar`);
  window.fill("Sök på namn eller licens", "vazir");
  expect(plain(window.text)).toContain("1 del");
  expect(window.text).not.toContain("serde");
  expect(window.text).not.toContain("Reserved Font Name");
  await window.press("vazirmatn");
  expect(window.text).toContain("SIL OPEN FONT LICENSE");
  window.fill("Sök på namn eller licens", "no such thing");
  expect(plain(window.text)).toContain("0 delar");
});

test("the list of the program is searched whatever the case of the letters", async () => {
  const { parts } = await readLicences();
  const names = (words: string): string[] => partsWith(parts, words).map(({ name }) => name);
  expect(names(" SVELTE ")).toEqual(expect.arrayContaining(["svelte", "@lucide/svelte"]));
  expect(names("ofl")).toEqual(["@fontsource-variable/atkinson-hyperlegible-next", "vazirmatn"]);
  expect(names("")).toHaveLength(parts.length);
  expect(names("made-up")).toEqual([]);
});

test("the accessibility statement is reached from About, and says its day as people write it", async () => {
  const window = await openedAbout();
  await window.press("Tillgänglighet");
  expect(window.screen).toBe("accessibility");
  expect(window.text).toContain("EN 301 549");
  expect(window.text).toContain("uppfyller kraven delvis");
  expect(plain(window.text)).toContain("22 november 2026");
  await window.press("Tillbaka");
  expect(window.screen).toBe("about");
});
