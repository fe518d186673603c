import { expect, test } from "vitest";

import type { BeatView, PersonView, StageView } from "../src/generated/ipc";
import { gaitOf } from "../src/stage/motion/gait";
import { tracksOf, type Track } from "../src/stage/motion";
import { actsOf, withActs } from "../src/stage/motion/acts";
import { figureOf } from "../src/stage/motion/figure";
import { lifeOf } from "../src/stage/motion/life";
import { partAt, partOf } from "../src/stage/motion/reach";
import { timetableOf } from "../src/stage/motion/timetable";
import { CAST } from "../src/stage/people";
import { sceneOf } from "../src/stage/scene";
import { film } from "./host/film";
import { filmOf } from "./kit/films";
import { person, stageWith } from "./kit/stages";

const LENGTH = 6000;
const people = Object.entries(CAST).filter(([, build]) => build.aid !== "wheelchair");

/**
 * Which share of a way the slower of two feet moves over the floor. With `onTheSpot` the body does not go on with
 * its steps.
 */
function slide(id: string, way: number, onTheSpot = false): number {
  const gait = gaitOf(CAST[id as keyof typeof CAST], { pose: "walking", mood: "calm" }, way);
  const steps = 300;
  const feet = Array.from({ length: steps + 1 }, (_, step) => {
    const bones = gait.bonesAt(step / steps);
    const at = onTheSpot ? 0 : (step / steps) * way;
    return [partOf(bones, "foot-near")[4] + at, partOf(bones, "foot-far")[4] + at] as const;
  });
  const moved = feet.slice(1).map(([near, far], step) => {
    const [nearBefore, farBefore] = feet[step] ?? [near, far];
    return Math.min(Math.abs(near - nearBefore), Math.abs(far - farBefore));
  });
  return moved.reduce((sum, by) => sum + by, 0) / way;
}

test.each(people.map(([id]) => id))("at every moment one of the feet of %s stands where it is", (id) => {
  for (const way of [240, 610, 900]) {
    expect(slide(id, way), `${String(way)} units`).toBeLessThan(0.08);
  }
});

test("control: a body that does not go on with its steps slides", () => {
  expect(slide("erik", 610, true)).toBeGreaterThan(0.5);
});

test("a whole way is a whole number of steps", () => {
  for (const [id] of people) {
    const { cycles } = gaitOf(CAST[id as keyof typeof CAST], { pose: "walking", mood: "sad" }, 500);
    expect(cycles * 2).toBe(Math.round(cycles * 2));
  }
});

const of = (tracks: readonly Track[], key: string, part: string): Track | undefined =>
  tracks.find((track) => track.of === key && track.part === part);

function tracks(beat: number): Track[] {
  const scene = sceneOf(film("sv"), beat);
  return scene === null ? [] : tracksOf(scene, { index: beat, length: LENGTH });
}

test("who comes in by a door opens it", () => {
  const door = of(tracks(0), "stage", "door");
  const widths = door?.frames.map(({ transform = "" }) => Number(/scale\(([\d.]+)/.exec(transform)?.[1]));
  expect(Math.min(...(widths ?? [1]))).toBeLessThan(0.5);
  expect(widths?.at(-1)).toBe(1);
});

test("a cut goes by way of the paper", () => {
  const veil = of(tracks(2), "stage", "veil")?.frames.map(({ opacity }) => opacity);
  expect(veil?.[0]).toBe(0);
  expect(Math.max(...(veil?.map(Number) ?? []))).toBe(1);
  expect(veil?.at(-1)).toBe(0);
});

test("another light comes gradually", () => {
  const now = of(tracks(5), "stage", "scene-now")?.frames;
  expect(now?.[0]?.opacity).toBe(0);
  expect(now?.at(-1)?.opacity).toBe(1);
});

test("a thing that is handed over is never far from both hands", () => {
  const scene = sceneOf(film("sv"), 3);
  if (scene === null) {
    throw new Error("no scene");
  }
  const planned = scene.players.map((player) => timetableOf(scene, player, LENGTH, 350));
  const acts = actsOf(scene, planned, LENGTH);
  const at = acts.get("teddy")?.at ?? 0;
  const [dad, child] = ["dad", "child"].map((role) => {
    const table = planned.find(({ player }) => player.role === role);
    if (table === undefined) {
      throw new Error(`no ${role}`);
    }
    const life = lifeOf(role, 3, LENGTH, true);
    const { root, bones } = figureOf(withActs(table, acts), life, () => 1)(at);
    return partAt(root, bones, "hold-near");
  });
  const apart = Math.hypot((dad?.[4] ?? 0) - (child?.[4] ?? 0), (dad?.[5] ?? 0) - (child?.[5] ?? 0));
  expect(apart).toBeLessThan(130);
});

test("breath, blinks and the drift of the camera go on in every beat but a still one", () => {
  const parts = (beat: BeatView): string[] => {
    const scene = sceneOf({ cast: {}, beats: [beat, beat] }, 1);
    return scene === null ? [] : tracksOf(scene, { index: 1, length: LENGTH }).map(({ part }) => part);
  };
  const stage = stageWith([person("mum", "samira")], {
    things: [{ id: "cup", prop: "cup", state: "steaming", mark: "table-left" }],
  });
  const beat: BeatView = { caption: "", cut: false, still: false, enters: [], leaves: [], stage };
  expect(parts(beat)).toEqual(expect.arrayContaining(["camera", "torso", "head", "lids", "steam"]));
  expect(parts({ ...beat, still: true }).filter((part) => !part.startsWith("plane"))).toEqual([]);
});

test("every key frame lies in its beat, and in its order", () => {
  for (const seed of [31, 32, 33]) {
    const drawn = filmOf(seed);
    for (const index of drawn.beats.keys()) {
      const scene = sceneOf(drawn, index);
      for (const { of: owner, part, frames } of scene === null
        ? []
        : tracksOf(scene, { index, length: LENGTH })) {
        const offsets = frames.map(({ offset }) => offset);
        const name = `${owner} ${part}`;
        expect(offsets[0], name).toBe(0);
        expect(offsets.at(-1), name).toBe(1);
        expect(offsets, name).toEqual(offsets.toSorted((one, other) => one - other));
        expect(
          frames.some(({ transform }) => transform?.includes("NaN")),
          name,
        ).toBe(false);
      }
    }
  }
});

test("clocks go forward to the time of the beat, and end as they are drawn", () => {
  const [beat] = film("sv").beats;
  const at = (clock: string): BeatView[] =>
    beat === undefined ? [] : [{ ...beat, stage: { ...beat.stage, clock } }];
  const two = { ...film("sv"), beats: [...at("11:50"), ...at("12:10")] };
  const scene = sceneOf(two, 1);
  const hands = scene === null ? [] : tracksOf(scene, { index: 1, length: LENGTH });
  const turns = ["hour-hand", "minute-hand"].map((part) =>
    of(hands, "stage", part)?.frames.map(({ transform = "" }) =>
      Number(/rotate\((-?[\d.]+)deg/.exec(transform)?.[1]),
    ),
  );
  expect(turns.map((angles) => angles?.[0])).toEqual([-10, -120]);
  expect(turns.map((angles) => angles?.at(-1))).toEqual([0, 0]);
});

test("a rucksack goes from the back to the hook, and a phone from the table to the hand, without a jump", () => {
  const bag = { id: "bag", prop: "rucksack" as const, state: null };
  const phone = { id: "phone", prop: "phone" as const, state: null };
  const child = {
    role: "child",
    person: "noah",
    mark: "centre",
    slot: 0,
    mood: "calm",
    pose: "standing",
  } as const;
  const one: PersonView = {
    ...child,
    facing: "right",
    seated: false,
    left: null,
    right: "bag",
    carries: null,
    says: null,
  };
  const stage: StageView = {
    place: "hallway",
    light: "day",
    season: "summer",
    weather: "clear",
    clock: null,
    camera: { on: null, zoom: 1 },
    people: [one],
    things: [
      { ...bag, mark: null },
      { ...phone, mark: "bench" },
    ],
  };
  const after: StageView = {
    ...stage,
    people: [{ ...one, right: "phone" }],
    things: [
      { ...bag, mark: "peg" },
      { ...phone, mark: null },
    ],
  };
  const beat = (next: StageView): BeatView => ({
    caption: "",
    cut: false,
    still: false,
    enters: [],
    leaves: [],
    stage: next,
  });
  const scene = sceneOf({ cast: { child: "noah" }, beats: [beat(stage), beat(after)] }, 1);
  const moved = scene === null ? [] : tracksOf(scene, { index: 1, length: LENGTH });
  const spots = (id: string, part: string) =>
    of(moved, `thing:${id}`, part)?.frames.map(({ transform = "" }) => transform) ?? [];
  const at = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/;
  const [first, last] = [spots("bag", "thing")[0] ?? "", spots("bag", "thing").at(-1) ?? ""];
  // It begins behind the shoulders, and ends at the hook, on the stage.
  expect(Number(at.exec(first)?.[1])).toBeLessThan(640);
  expect(Number(at.exec(last)?.[1])).toBe(880);
  const straps = of(moved, "role:child", "straps")?.frames.map(({ opacity }) => opacity);
  expect([straps?.[0], straps?.at(-1)]).toEqual([1, 0]);
  const turned = spots("phone", "turned").map((transform) =>
    Number(/rotate\((-?[\d.]+)/.exec(transform)?.[1]),
  );
  expect([turned[0], turned.at(-1)]).toEqual([-68, 0]);
});
