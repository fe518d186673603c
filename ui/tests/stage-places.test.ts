import { mount, unmount } from "svelte";
import { afterEach, describe, expect, test } from "vitest";

import type { Air, Light, Season, Weather } from "../src/stage/model";
import {
  DEPTH,
  lightOf,
  markOf,
  MARKS,
  Place,
  PLACES,
  restOf,
  type PlaceId,
  type PlaceMark,
} from "../src/stage/places";

const LIGHTS: readonly Light[] = ["day", "evening", "night"];
const SEASONS: readonly Season[] = ["spring", "summer", "autumn", "winter"];
const WEATHERS: readonly Weather[] = ["clear", "rain", "snow", "wind"];
/** How many elements a place may have; beyond that a film stutters where no graphics card helps. */
const BUDGET = 220;
/** Where one sits. */
const SEATS: Readonly<Record<PlaceId, readonly string[]>> = {
  kitchen: ["table-left", "table-right", "floor"],
  hallway: ["bench", "stairs-side"],
  "flat-hall": ["chest"],
  "living-room": ["sofa-left", "sofa-right", "rug"],
  "childs-room": ["bed", "desk", "rug"],
  "bedroom-night": ["bed", "edge"],
  stairwell: ["stairs"],
  courtyard: ["bench", "swing", "sandpit"],
  street: ["bench"],
  "school-yard": ["bench", "wall", "climbing-frame"],
  car: ["driver", "passenger", "back-left", "back-right"],
  office: ["chair", "visitor"],
  yard: [],
};

const air = (light: Light, season: Season, weather: Weather = "clear"): Air => ({ light, season, weather });
const marksOf = (place: PlaceId): readonly (readonly [string, PlaceMark])[] => Object.entries(MARKS[place]);
const airs = LIGHTS.flatMap((light) => SEASONS.map((season) => air(light, season)));

const mounted: Record<string, unknown>[] = [];

afterEach(async () => {
  await Promise.all(mounted.splice(0).map((drawing) => unmount(drawing)));
  document.body.replaceChildren();
});

function draw(place: PlaceId, moment: Air): SVGElement {
  const target = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(target);
  mounted.push(mount(Place, { target, props: { place, air: moment } }));
  return target;
}

/** A drawing as text, without the ids that differ from one drawing to the next. */
const textOf = (drawing: Element): string => drawing.innerHTML.replaceAll(/c?\d+-([a-z]+)/g, "$1");

/** What is wrong with a drawing. */
function faultsIn(drawing: Element): string[] {
  const markup = drawing.innerHTML;
  const elements = [...drawing.querySelectorAll("*")];
  return [
    ...(/NaN|undefined|Infinity|\[object/.test(markup) ? ["a number that is none"] : []),
    ...(/ d="[^"]*(--|[^MmLlHhVvCcSsQqTtAaZz\d\s.,"-])/.test(markup) ? ["a path that breaks off"] : []),
    ...(elements.some((element) => element.hasAttribute("style")) ? ["an inline style"] : []),
    ...(elements.some((element) => ["text", "image", "filter", "mask", "style"].includes(element.localName))
      ? ["a forbidden element"]
      : []),
    ...(elements.length > BUDGET ? [`${elements.length} elements`] : []),
  ];
}

/** How far a plane reaches at least, told from the widest of its shapes that are drawn straight across. */
function reachOf(plane: Element): { left: number; right: number } {
  const across = [...plane.querySelectorAll("rect, path")].flatMap((shape) => {
    const x = Number(shape.getAttribute("x"));
    if (shape.localName === "rect") return [x, x + Number(shape.getAttribute("width"))];
    return [...(shape.getAttribute("d") ?? "").matchAll(/[MHL]\s*(-?\d+(?:\.\d+)?)/g)].map((match) =>
      Number(match[1]),
    );
  });
  return { left: Math.min(...across), right: Math.max(...across) };
}

const brightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0);

describe.each(PLACES)("%s", (place) => {
  test("every mark is on the stage, save the two beside it", () => {
    for (const [name, { x, y, scale }] of marksOf(place)) {
      if (name === "off-left") expect(x, name).toBeLessThan(-80);
      else if (name === "off-right") expect(x, name).toBeGreaterThan(1360);
      else {
        expect(x, name).toBeGreaterThanOrEqual(80);
        expect(x, name).toBeLessThanOrEqual(1240);
      }
      expect(y, name).toBeGreaterThan(500);
      expect(y, name).toBeLessThan(700);
      expect(y - 430 * scale, `the head of who stands at ${name}`).toBeGreaterThan(60);
    }
  });

  test("one can stand left, in the middle and right, and come from either side", () => {
    for (const name of ["left", "centre", "right", "off-left", "off-right"]) {
      expect(markOf(place, name), name).toBeDefined();
    }
    expect(markOf(place, "toString")).toBeUndefined();
  });

  test("one sits where there is something to sit on, and what is put down stays on the stage", () => {
    for (const name of SEATS[place]) expect(markOf(place, name)?.seat, name).toBeGreaterThan(0);
    for (const [name, mark] of marksOf(place)) {
      const rest = restOf(mark);
      expect(rest.y, name).toBe(mark.y - (mark.top ?? 0) * mark.scale);
      if (!name.startsWith("off")) expect(Math.abs(rest.x - 640), name).toBeLessThan(640);
    }
  });

  test("who is further back is smaller", () => {
    const marks = marksOf(place).filter(([, { y }]) => y > 560);
    for (const [name, one] of marks) {
      for (const [, other] of marks) {
        if (place !== "car" && one.y > other.y + 24)
          expect(one.scale, name).toBeGreaterThanOrEqual(other.scale);
      }
    }
  });

  test("three planes lie behind one another, the far and the middle one wider than the frame", () => {
    const drawing = draw(place, air("day", "summer"));
    const planes = [...drawing.children].filter((child) => child.localName === "g");
    expect(planes.map((plane) => plane.getAttribute("data-part"))).toEqual([
      "plane-far",
      "plane-middle",
      "plane-near",
    ]);
    const [far, middle, near] = planes;
    if (far === undefined || middle === undefined || near === undefined)
      throw new Error("a plane is missing");
    const whole = reachOf(place === "car" ? near : middle);
    expect(whole.left).toBeLessThanOrEqual(-80);
    expect(whole.right).toBeGreaterThanOrEqual(1360);
    const open = far.querySelector("[data-part=clouds]") !== null;
    if (open)
      expect(reachOf(far)).toMatchObject({ left: expect.toSatisfy((x: number) => x <= -80) as number });
    expect(near.querySelectorAll("path, circle, ellipse, rect").length).toBeGreaterThan(2);
    expect(DEPTH[place].far).toBeLessThan(1);
    expect(DEPTH[place].near).toBeGreaterThanOrEqual(1);
  });

  test("every light and season draws well, within what a slow computer can paint", () => {
    for (const light of LIGHTS) {
      for (const season of SEASONS) {
        for (const weather of WEATHERS) {
          expect(faultsIn(draw(place, air(light, season, weather))), `${light} ${season} ${weather}`).toEqual(
            [],
          );
        }
      }
    }
  });

  test("no two lights or seasons look the same, and neither does a fall of rain or snow", () => {
    const drawn = airs.map((moment) => textOf(draw(place, moment)));
    expect(new Set(drawn).size).toBe(airs.length);
    const fallen = WEATHERS.map((weather) => textOf(draw(place, air("day", "winter", weather))));
    expect(new Set(fallen).size).toBe(WEATHERS.length);
  });

  test("the day is brighter than the evening, and the evening than the night, for all that is tinted", () => {
    for (const season of SEASONS) {
      for (const weather of WEATHERS) {
        const [day, evening, night] = LIGHTS.map((light) => {
          const { tint, shade, outside } = lightOf(place, air(light, season, weather));
          return [tint, shade, outside].map((of) => brightness(of("#E8B58F")));
        });
        [0, 1, 2].forEach((at) => {
          const word = `${season} ${weather} ${["tint", "shade", "outside"][at] ?? ""}`;
          expect(day?.[at], word).toBeGreaterThan(evening?.[at] ?? Number.NaN);
          expect(evening?.[at], word).toBeGreaterThan(night?.[at] ?? Number.NaN);
        });
      }
    }
  });

  test("a shade is darker than its colour, and what is near the source brighter than what is far from it", () => {
    for (const moment of airs) {
      const { tint, shade, lit, away } = lightOf(place, moment);
      expect(brightness(shade("#C9A77F"))).toBeLessThan(brightness(tint("#C9A77F")));
      expect(brightness(lit("#C9A77F"))).toBeGreaterThan(brightness(away("#C9A77F")));
    }
  });

  test("what falls can be moved without a seam, and nothing falls from a clear sky", () => {
    const falling = (weather: Weather) => [
      ...draw(place, air("day", "winter", weather)).querySelectorAll("[data-part^=fall-]"),
    ];
    expect(falling("clear")).toEqual([]);
    const groups = falling("snow");
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const [one, above] = group.children;
      expect(above?.getAttribute("d")).toBe(one?.getAttribute("d"));
      expect(above?.getAttribute("transform")).toBe("translate(0 -720)");
      expect(group.hasAttribute("transform")).toBe(false);
    }
  });
});

test("there are doors to open where one goes in or out, and there is wind to be seen in the open", () => {
  const partsOf = (place: PlaceId, moment: Air) =>
    [...draw(place, moment).querySelectorAll("[data-part]")].map(
      (part) => part.getAttribute("data-part") ?? "",
    );
  for (const place of PLACES) {
    const parts = partsOf(place, air("day", "autumn", "wind"));
    const enters = marksOf(place).filter(([name]) => /door|gate|shop/.test(name));
    const leaves = parts.filter((part) => /^(door|gate)/.test(part));
    expect(new Set(leaves).size, `${place}: a leaf stands twice`).toBe(leaves.length);
    expect(leaves.length, place).toBe(enters.length);
    expect(parts, place).toContain("sway");
    expect(parts.includes("gust"), place).toBe(parts.includes("clouds") && place !== "car");
    expect(partsOf(place, air("day", "autumn")), place).not.toContain("gust");
  }
});

test("control: a planted fault is found, and a drawing is the same as itself", () => {
  const drawing = draw("kitchen", air("day", "summer"));
  expect(textOf(drawing)).toBe(textOf(draw("kitchen", air("day", "summer"))));
  drawing.querySelector("path")?.setAttribute("d", "M0 NaN");
  drawing.querySelector("rect")?.setAttribute("style", "fill: red");
  for (let more = 0; more < BUDGET; more += 1)
    drawing.append(document.createElementNS(drawing.namespaceURI, "g"));
  expect(faultsIn(drawing)).toEqual([
    "a number that is none",
    "a path that breaks off",
    "an inline style",
    expect.stringMatching(/^\d+ elements$/) as string,
  ]);
});

test("a place drawn twice keeps its gradients apart, and each that is used is there", () => {
  const drawings = PLACES.flatMap((place) => [
    draw(place, air("evening", "winter", "snow")),
    draw(place, air("night", "autumn", "rain")),
  ]);
  const elements = drawings.flatMap((drawing) => [...drawing.querySelectorAll("*")]);
  const ids = elements.map(({ id }) => id).filter((id) => id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  const used = elements.flatMap(
    (element) => /^url\(#(.+)\)$/.exec(element.getAttribute("fill") ?? "")?.[1] ?? [],
  );
  expect(used.length).toBeGreaterThan(PLACES.length);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test("what may be moved does not carry its own place: that stands on the group around it", () => {
  const moved = PLACES.flatMap((place) => [
    ...draw(place, air("evening", "winter", "snow")).querySelectorAll("[data-part]"),
  ]);
  expect(moved.length).toBeGreaterThan(PLACES.length * 4);
  expect(
    moved.filter((part) => part.hasAttribute("transform")).map((part) => part.getAttribute("data-part")),
  ).toEqual([]);
});

test("an evening in June is light, and one in December dark", () => {
  const june = lightOf("yard", air("evening", "summer"));
  const december = lightOf("yard", air("evening", "winter"));
  expect(june.sky.dark).toBeLessThan(0.3);
  expect(december.sky.dark).toBeGreaterThan(0.9);
  expect(brightness(june.outside("#ffffff"))).toBeGreaterThan(brightness(december.outside("#ffffff")));
});
