import { mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";

import Door from "../src/art/Door.svelte";
import { airAt } from "../src/art/hour";
import Spot from "../src/art/Spot.svelte";
import Yard from "../src/art/Yard.svelte";

const MINUTES = 24 * 60;

/** The three parts of a colour, for telling how far two colours are apart. */
function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function distance(one: string, other: string): number {
  const others = parts(other);
  return Math.max(...parts(one).map((part, index) => Math.abs(part - (others[index] ?? Number.NaN))));
}

const mounted: Record<string, unknown>[] = [];

/** Every drawing there is, on one page and some of them twice. */
function drawEverything(): Element[] {
  const target = document.body;
  for (const hour of [3, 20]) {
    mounted.push(mount(Yard, { target, props: { hour } }));
  }
  for (const area of ["child", "me", "parents", "me"] as const) {
    mounted.push(mount(Door, { target, props: { area } }));
  }
  for (const name of ["lantern", "notebook", "window", "path", "path"] as const) {
    mounted.push(mount(Spot, { target, props: { name } }));
  }
  return [...target.querySelectorAll("svg, svg *")];
}

afterEach(async () => {
  await Promise.all(mounted.splice(0).map((drawing) => unmount(drawing)));
});

test("noon shows every pigment as it is", () => {
  expect(airAt(12).lit("#E0BE85")).toBe("#e0be85");
});

test("midnight is darker than dusk, and dusk than noon", () => {
  const brightness = (hour: number) => parts(airAt(hour).lit("#ffffff")).reduce((sum, part) => sum + part);
  expect(brightness(0)).toBeLessThan(brightness(18.5));
  expect(brightness(18.5)).toBeLessThan(brightness(12));
});

test("no minute of the day jumps, midnight included", () => {
  for (let minute = 0; minute < MINUTES; minute += 1) {
    const [now, next] = [airAt(minute / 60), airAt(((minute + 1) % MINUTES) / 60)];
    for (const height of ["high", "middle", "low"] as const) {
      expect(
        distance(now.sky[height], next.sky[height]),
        `the sky after minute ${minute}`,
      ).toBeLessThanOrEqual(2);
    }
    for (const light of ["lamps", "stars", "asleep"] as const) {
      expect(Math.abs(now[light] - next[light]), `${light} after minute ${minute}`).toBeLessThan(0.02);
    }
    expect(
      distance(now.lit("#ffffff"), next.lit("#ffffff")),
      `the light after minute ${minute}`,
    ).toBeLessThanOrEqual(2);
  }
});

test("by night most windows are dark, and the lantern is lit for whoever is up", () => {
  expect([21, 3, 13].map((hour) => airAt(hour).asleep)).toEqual([0, 1, 0]);
  expect(airAt(3).lamps).toBe(1);
});

test("hours beyond the clock go round it", () => {
  expect(airAt(26).sky).toEqual(airAt(2).sky);
  expect(airAt(-2).sky).toEqual(airAt(22).sky);
});

test("the drawings have neither inline styles, which the policy forbids, nor words, which no language file holds", () => {
  const drawn = drawEverything();
  expect(drawn.filter((element) => element.hasAttribute("style") || element.localName === "style")).toEqual(
    [],
  );
  expect(drawn.filter((element) => ["text", "title", "desc", "image"].includes(element.localName))).toEqual(
    [],
  );
});

test("several drawings on a page keep their gradients apart, and each that is used is there", () => {
  const drawn = drawEverything();
  const ids = drawn.map((element) => element.id).filter((id) => id !== "");
  expect(new Set(ids).size, "an id stands twice").toBe(ids.length);
  const used = drawn.flatMap((element) => {
    const links = [element.getAttribute("fill"), element.getAttribute("clip-path")];
    return links.flatMap((link) => /^url\(#(.+)\)$/.exec(link ?? "")?.[1] ?? []);
  });
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test("a screen reader passes the drawings over", () => {
  const pictures = drawEverything().filter((element) => element.localName === "svg");
  expect(pictures.map((picture) => picture.getAttribute("aria-hidden"))).toEqual(pictures.map(() => "true"));
});
