/** What a person looks like when drawn, in every pose, mood and coat. */

import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, test } from "vitest";

import {
  attributeOf,
  bonesOf,
  CAST,
  dressedFor,
  outfitFor,
  PARTS,
  Person,
  type Bones,
  type Build,
  type Moment,
  type Part,
} from "../src/stage/people";

const PEOPLE = Object.entries(CAST);
const ROOT = "http://www.w3.org/2000/svg";
const drawn: Record<string, unknown>[] = [];

afterEach(async () => {
  await Promise.all(drawn.splice(0).map((person) => unmount(person)));
  document.body.replaceChildren();
});

function draw(build: Build, moment: Moment, facing: "left" | "right" = "right"): SVGElement {
  const target = document.createElementNS(ROOT, "svg");
  document.body.append(target);
  drawn.push(mount(Person, { target, props: { build, bones: bonesOf(build, moment), facing } }));
  flushSync();
  return target;
}

describe("a drawing", () => {
  const BUDGET = 90;
  const tooMany = (svg: SVGElement) => svg.querySelectorAll("*").length > BUDGET;

  test("has no more elements than software can paint in time", () => {
    for (const [id, build] of PEOPLE) {
      const svg = draw(build, { pose: "standing", mood: "calm" });
      expect(svg.querySelectorAll("*").length, id).toBeGreaterThan(50);
      expect(tooMany(svg), `${id}: ${String(svg.querySelectorAll("*").length)}`).toBe(false);
    }
    const crowded = draw(CAST.lena, { pose: "standing", mood: "calm" });
    for (let more = 0; more < BUDGET; more += 1) crowded.append(document.createElementNS(ROOT, "path"));
    expect(tooMany(crowded), "control").toBe(true);
  });

  test("in a coat and a hat has no more either, and is otherwise the same", () => {
    for (const id of Object.keys(CAST) as (keyof typeof CAST)[]) {
      const build = dressedFor(id, "yard", { light: "evening", season: "winter", weather: "snow" });
      const svg = draw(build, { pose: "standing", mood: "calm", holds: { back: true } });
      expect(tooMany(svg), `${id}: ${String(svg.querySelectorAll("*").length)}`).toBe(false);
      expect(build.body).toBe(CAST[id].body);
      const covered = ["hijab", "turban", "cap"].includes(build.hair.is);
      expect(build.hat === undefined, id).toBe(covered);
    }
  });

  test("dresses by the place and its air, and the same for the same", () => {
    const winter = { light: "day", season: "winter", weather: "clear" } as const;
    const autumn = { ...winter, season: "autumn" } as const;
    expect(outfitFor("yard", winter)).toBe("winter");
    expect(outfitFor("kitchen", winter, "door")).toBe("indoors");
    expect(outfitFor("hallway", winter, "door"), "on the threshold").toBe("winter");
    expect(outfitFor("hallway", winter, "centre")).toBe("indoors");
    expect(outfitFor("street", { ...autumn, weather: "rain" })).toBe("jacket");
    expect(outfitFor("street", { ...autumn, light: "evening" })).toBe("jacket");
    expect(outfitFor("street", autumn)).toBe("indoors");
    expect(dressedFor("noah", "yard", winter)).toBe(dressedFor("noah", "street", winter));
    expect(dressedFor("noah", "kitchen", winter)).toBe(CAST.noah);
    expect(dressedFor("noah", "yard", winter).hat).toBeDefined();
    expect(dressedFor("noah", "hallway", winter, "door").hat, "on the threshold").toBeUndefined();
  });

  const misplaced = (svg: SVGElement, bones: Bones) =>
    [...svg.querySelectorAll("[data-part]")].filter((element) => {
      const part = element.getAttribute("data-part") as Part | "person";
      return part !== "person" && element.getAttribute("transform") !== attributeOf(bones[part]);
    });

  test("has every part at its bone, and every part of the body that a film moves", () => {
    const moment: Moment = { pose: "hugging", mood: "sad" };
    const always = PARTS.filter(
      (part) => !/^(skirt|plait|carry|back|lap|straps|chair|wheel|cane)/.test(part),
    );
    for (const [id, build] of PEOPLE) {
      const svg = draw(build, moment);
      expect(misplaced(svg, bonesOf(build, moment)), id).toEqual([]);
      const parts = new Set(
        [...svg.querySelectorAll("[data-part]")].map((element) => element.getAttribute("data-part")),
      );
      expect(
        always.filter((part) => !parts.has(part)),
        id,
      ).toEqual([]);
    }
    const svg = draw(CAST.leo, moment);
    svg.querySelector('[data-part="head"]')?.setAttribute("transform", "rotate(90)");
    expect(misplaced(svg, bonesOf(CAST.leo, moment)), "control").toHaveLength(1);
  });

  const sameButMirrored = (right: SVGElement, left: SVGElement) => {
    const [a, b] = [right, left].map((svg) => svg.querySelector('[data-part="person"]'));
    const scale = (element?: Element | null) =>
      /scale\((-?[\d.]+) ([\d.]+)\)/.exec(element?.getAttribute("transform") ?? "");
    const [toRight, toLeft] = [scale(a), scale(b)];
    return (
      a?.innerHTML === b?.innerHTML &&
      Number(toRight?.[1]) === -Number(toLeft?.[1]) &&
      toRight?.[2] === toLeft?.[2]
    );
  };

  test("is exactly mirrored when somebody looks the other way", () => {
    for (const [id, build] of PEOPLE) {
      const moment: Moment = { pose: "reaching", mood: "hopeful" };
      expect(sameButMirrored(draw(build, moment, "right"), draw(build, moment, "left")), id).toBe(true);
    }
    const calm: Moment = { pose: "standing", mood: "calm" };
    expect(sameButMirrored(draw(CAST.alma, calm), draw(CAST.alma, calm)), "control: not turned").toBe(false);
    expect(sameButMirrored(draw(CAST.alma, calm), draw(CAST.lina, calm, "left")), "control: another").toBe(
      false,
    );
  });

  const doubled = () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  };

  test("can stand twice on a page", () => {
    for (const [, build] of PEOPLE) {
      draw(build, { pose: "standing", mood: "calm" });
      draw(build, { pose: "sitting", mood: "glad" }, "left");
    }
    expect(doubled()).toEqual([]);
    document.querySelectorAll("ellipse").forEach((element) => {
      element.id = "shadow";
    });
    expect(doubled().length, "control").toBeGreaterThan(0);
  });

  const forbidden = (svg: SVGElement) =>
    [...svg.querySelectorAll("*")].filter(
      (element) =>
        element.hasAttribute("style") ||
        ["style", "filter", "mask", "text", "title", "image"].includes(element.localName),
    );

  test("has neither styles nor words nor masks, and no number that is none", () => {
    for (const [id, build] of PEOPLE) {
      const svg = draw(build, { pose: "crouching", mood: "tired" });
      expect(forbidden(svg), id).toEqual([]);
      expect(/NaN|undefined|Infinity/.exec(svg.innerHTML), id).toBeNull();
    }
    const svg = draw(CAST.bo, { pose: "standing", mood: "calm" });
    svg.firstElementChild?.setAttribute("style", "fill: none");
    expect(forbidden(svg), "control").toHaveLength(1);
  });

  test("shows no face when somebody is turned away", () => {
    const seen = (moment: Moment, name: string) =>
      [...draw(CAST.samira, moment).querySelectorAll(`[data-part="${name}"]`)].map((group) =>
        group.getAttribute("opacity"),
      );
    expect(new Set(seen({ pose: "turned-away", mood: "sad" }, "front"))).toEqual(new Set(["0"]));
    expect(new Set(seen({ pose: "standing", mood: "sad" }, "front")), "control").toEqual(new Set([null]));
  });
});
