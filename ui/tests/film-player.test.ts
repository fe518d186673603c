import { expect, onTestFinished, test } from "vitest";

import type { Motion } from "../src/generated/ipc";
import { t } from "../src/l10n";
// Fetched here as well, or the first test would wait for all drawings to be made ready.
import "../src/stage/Player.svelte";
import { wishes } from "../src/stage/player/wishes.svelte";
import { film } from "./host/film";
import { Animations } from "./kit/animations";
import { faultsOf } from "./kit/structure";
import { TestWindow } from "./kit/window";

const FILM = { screen: "step", module: "anger", step: "five-o-clock" } as const;

let animations: Animations;

async function atFilm(language: "sv" | "ar" = "sv", motion: Motion = "system"): Promise<TestWindow> {
  animations = Animations.install(() => performance.now());
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  onTestFinished(() => {
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });
  const opened = await TestWindow.open((host) => {
    host.settings = { ...host.settings, language, motion };
  });
  await opened.program.createVault("fyra ord om en lampa");
  opened.program.navigation.go(FILM);
  for (let round = 0; round < 200 && document.querySelector("svg[role=img]") === null; round += 1) {
    await opened.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return opened;
}

const scrubber = (): HTMLInputElement | null => document.querySelector("input[type=range]");
const place = (): string | null | undefined => scrubber()?.getAttribute("aria-valuetext");
const said = (): string | null | undefined => document.querySelector("[data-said]")?.textContent;
const caption = (): string | undefined => document.querySelector(".caption")?.textContent;

async function press(opened: TestWindow, key: string, on = "section[tabindex]"): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.querySelector(on)?.dispatchEvent(event);
  await opened.settled();
}

test("nothing plays before somebody presses play", async () => {
  const opened = await atFilm();
  expect(opened.text).toContain("Spela");
  expect(place()).toBe(t("film-position", { number: 1, total: 6 }));
  expect(said()).toBe("");
  await opened.press("Spela");
  expect(opened.text).toContain("Pausa");
  expect(said()).toBe(caption());
});

test("the picture has a name, and the page no faults", async () => {
  await atFilm();
  expect(document.querySelector("svg[role=img]")?.getAttribute("aria-label")).toContain("Klockan fem");
  expect(faultsOf(document)).toEqual([]);
});

test("the keys go through the film, and stop at its ends", async () => {
  const opened = await atFilm();
  await press(opened, "ArrowRight");
  await press(opened, "ArrowRight");
  expect(place()).toBe(t("film-position", { number: 3, total: 6 }));
  await press(opened, "ArrowLeft");
  expect(place()).toBe(t("film-position", { number: 2, total: 6 }));
  await press(opened, "End");
  await press(opened, "ArrowRight");
  expect(place()).toBe(t("film-position", { number: 6, total: 6 }));
  await press(opened, "Home");
  expect(place()).toBe(t("film-position", { number: 1, total: 6 }));
  await press(opened, " ");
  expect(opened.text).toContain("Pausa");
});

test("in arabic the arrows follow the script", async () => {
  const opened = await atFilm("ar");
  await press(opened, "ArrowLeft");
  expect(place()).toBe(t("film-position", { number: 2, total: 6 }));
  await press(opened, "ArrowRight");
  expect(place()).toBe(t("film-position", { number: 1, total: 6 }));
});

test("a field keeps its keys, and a button its space", async () => {
  const opened = await atFilm();
  await press(opened, "End", "section select");
  expect(place()).toBe(t("film-position", { number: 1, total: 6 }));
  await press(opened, " ", "section button.toggle");
  expect(opened.text).toContain("Spela");
});

test("a caption is said once for each beat, and not while the scrubber moves", async () => {
  const opened = await atFilm();
  const field = scrubber();
  for (const beat of [2, 3, 4]) {
    if (field !== null) {
      field.value = String(beat);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await opened.settled();
    expect(said()).toBe("");
  }
  field?.dispatchEvent(new Event("change", { bubbles: true }));
  await opened.settled();
  expect(said()).toBe(film("sv").beats[3]?.caption);
});

test("every line of the text leads to its beat, and the current one is marked", async () => {
  const opened = await atFilm();
  await opened.press(film("sv").beats[4]?.caption ?? "");
  expect(place()).toBe(t("film-position", { number: 5, total: 6 }));
  const current = [...document.querySelectorAll("ol [aria-current=true]")].map(
    ({ textContent }) => textContent,
  );
  expect(current.map((text) => text.trim())).toEqual([film("sv").beats[4]?.caption]);
});

test("the film can be read as text, without a picture", async () => {
  const opened = await atFilm();
  await opened.press("Läs som text");
  expect(document.querySelector("svg[role=img]")).toBeNull();
  for (const beat of film("sv").beats) {
    expect(opened.text).toContain(beat.caption);
  }
  await opened.press("Läs som text");
  expect(document.querySelector("svg[role=img]")).not.toBeNull();
});

test("captions grow, and stay large in the next film", async () => {
  const opened = await atFilm();
  onTestFinished(() => {
    wishes.size = "plain";
  });
  document.querySelector<HTMLButtonElement>(`button[aria-label="${t("film-larger")}"]`)?.click();
  await opened.settled();
  expect(document.querySelector(".caption")?.getAttribute("data-size")).toBe("large");
  opened.program.navigation.go({ screen: "home" });
  await opened.settled();
  opened.program.navigation.go(FILM);
  await opened.settled();
  await opened.settled();
  expect(document.querySelector(".caption")?.getAttribute("data-size")).toBe("large");
});

test("with reduced motion the beats are turned like pages", async () => {
  const opened = await atFilm("sv", "reduced");
  expect(opened.text).not.toContain("Spela");
  await opened.press("Nästa bild");
  expect(place()).toBe(t("film-position", { number: 2, total: 6 }));
  await press(opened, "End");
  expect(opened.text).toContain("Gå vidare");
});

test("a film that plays becomes still pictures when the computer asks for less motion, and can be played after", async () => {
  const opened = await atFilm();
  await opened.press("Spela");
  opened.computer.ask("(prefers-reduced-motion: reduce)");
  expect(opened.text).not.toContain("Pausa");
  expect(animations.living).toBe(0);
  opened.computer.ask("(prefers-reduced-motion: reduce)", false);
  expect(opened.text).toContain("Spela");
  expect(animations.living).toBeGreaterThan(0);
});

test("a film moves where the parent has said so, whatever the computer asks for", async () => {
  const opened = await atFilm("sv", "full");
  opened.computer.ask("(prefers-reduced-motion: reduce)");
  expect(opened.text).toContain("Spela");
});

test("the pace that is chosen beside a film is that of the settings", async () => {
  const opened = await atFilm();
  const field = document.querySelector<HTMLSelectElement>("section select");
  expect(field?.value).toBe("normal");
  if (field !== null) {
    field.value = "slower";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  await opened.settled();
  expect(opened.host.settings.pace).toBe("slower");
  await opened.program.change({ pace: "faster" });
  await opened.settled();
  expect(field?.value).toBe("faster");
});

test("the cover takes the film away at once", async () => {
  const opened = await atFilm();
  await opened.press("Spela");
  opened.shift(3);
  expect(document.querySelector("svg[role=img]")).toBeNull();
});

test("a visit to a film is remembered as that of any page", async () => {
  const opened = await atFilm();
  expect(opened.host.asked).toContain("visit");
});
