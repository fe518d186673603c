/** How a body is put together, and how it comes from one pose to the next. */

import { describe, expect, test } from "vitest";

import {
  attributeOf,
  between,
  bonesOf,
  byWayOf,
  CAST,
  keyframeOf,
  PARTS,
  travelOf,
  type Bone,
  type Bones,
  type Build,
  type Moment,
  type Part,
} from "../src/stage/people";
import { depthOf } from "../src/stage/people/between";
import type { Mood, Pose } from "../src/stage/model";

const MOODS: Mood[] = ["calm", "glad", "sad", "worried", "angry", "tired", "ashamed", "hopeful"];
const POSES: Pose[] = [
  "standing",
  "sitting",
  "walking",
  "crouching",
  "hugging",
  "carrying",
  "turned-away",
  "on-the-phone",
  "lying",
  "reaching",
  "leaning",
  "waving",
  "covering-face",
  "arms-crossed",
];
const PEOPLE = Object.entries(CAST);
const ON_THE_FLOOR: readonly Pose[] = POSES.filter((pose) => pose !== "lying" && pose !== "sitting");

/** How little counts as touching, in units of the stage. */
const TOUCH = 0.5;

function everyMoment(visit: (name: string, build: Build, moment: Moment) => void): void {
  for (const [id, build] of PEOPLE) {
    for (const pose of POSES) {
      for (const mood of MOODS) {
        for (const phase of pose === "walking" ? [0, 0.2, 0.4, 0.6, 0.8] : [0]) {
          visit(`${id} ${pose} ${mood} ${String(phase)}`, build, { pose, mood, phase });
        }
      }
    }
  }
}

/** What of the numbers of some bones is not a number. */
function unfit(bones: Bones): string[] {
  return PARTS.filter((part) => Object.values(bones[part]).some((value) => !Number.isFinite(value)));
}

/** The bones that have a length: each from its own joint to the joint of what hangs on it. */
const LONG: readonly Part[] = (["near", "far"] as const).flatMap((side): Part[] => [
  `forearm-${side}`,
  `hand-${side}`,
  `shin-${side}`,
  `foot-${side}`,
]);

const lengthOf = ({ x, y }: Bone): number => Math.hypot(x, y);

/** Bones whose length differs from the same bones at rest. */
function stretched(build: Build, bones: Bones): Part[] {
  const rest = bonesOf(build, { pose: "standing", mood: "calm" });
  return LONG.filter((part) => Math.abs(lengthOf(bones[part]) - lengthOf(rest[part])) > 0.01);
}

describe("the bones", () => {
  test("are numbers for everybody in every pose and mood", () => {
    const found: string[] = [];
    everyMoment((name, build, moment) => {
      found.push(...unfit(bonesOf(build, moment)).map((part) => `${name}: ${part}`));
    });
    expect(found).toEqual([]);
  });

  test("control: a build without a measure is found", () => {
    const broken: Build = { ...CAST.erik, body: { ...CAST.erik.body, legs: Number.NaN } };
    expect(unfit(bonesOf(broken, { pose: "standing", mood: "calm" }))).toContain("body");
  });

  test("keep their lengths in every pose, and half-way between any two", () => {
    const found: string[] = [];
    for (const [id, build] of PEOPLE) {
      const all = POSES.map((pose) => bonesOf(build, { pose, mood: "sad", phase: 0.3 }));
      for (const from of all) {
        found.push(...stretched(build, from).map((part) => `${id}: ${part}`));
        for (const to of all) {
          found.push(...stretched(build, between(build, from, to, 0.5)).map((part) => `${id}: ${part}`));
        }
      }
    }
    expect(found).toEqual([]);
  });

  test("control: a forearm that is pulled is found", () => {
    const bones = bonesOf(CAST.alma, { pose: "waving", mood: "glad" });
    const pulled = { ...bones, "hand-far": { ...bones["hand-far"], y: bones["hand-far"].y * 1.1 } };
    expect(stretched(CAST.alma, pulled)).toEqual(["hand-far"]);
  });

  test("turn by less than a full turn between any two poses, so that no limb flips round", () => {
    const limbs = PARTS.filter((part) => /^(upper-arm|forearm|hand|thigh|shin|foot)-/.test(part));
    const turn = (from: Bones, to: Bones) =>
      limbs.filter((part) => Math.abs(from[part].angle - to[part].angle) > 300);
    for (const [id, build] of PEOPLE) {
      const all = POSES.map((pose) => bonesOf(build, { pose, mood: "calm" }));
      expect(
        all.flatMap((from) => all.flatMap((to) => turn(from, to))),
        id,
      ).toEqual([]);
    }
    const rest = bonesOf(CAST.leo, { pose: "standing", mood: "calm" });
    const flipped = { ...rest, "shin-near": { ...rest["shin-near"], angle: rest["shin-near"].angle + 360 } };
    expect(turn(rest, flipped), "control").toEqual(["shin-near"]);
  });
});

describe("feet", () => {
  test("stand on the floor in every pose that stands, neither through it nor above", () => {
    const found: string[] = [];
    everyMoment((name, build, moment) => {
      if (build.aid === "wheelchair" || !ON_THE_FLOOR.includes(moment.pose)) return;
      if (Math.abs(depthOf(build, bonesOf(build, moment))) > TOUCH) found.push(name);
    });
    expect(found).toEqual([]);
  });

  test("do not go through the floor when one sits, however high the seat is", () => {
    const found: string[] = [];
    for (const [id, build] of PEOPLE) {
      for (const seat of [14, 60, 92, 108, 118]) {
        const depth = depthOf(build, bonesOf(build, { pose: "sitting", mood: "calm", seat }));
        if (depth > TOUCH) found.push(`${id} ${String(seat)}: ${String(depth)}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("do not go through the floor on the way from one pose to another", () => {
    const found: string[] = [];
    for (const [id, build] of PEOPLE) {
      for (const from of POSES) {
        for (const to of POSES) {
          const [a, b] = [from, to].map((pose) =>
            bonesOf(build, { pose, mood: "calm", seat: pose === "lying" ? 100 : undefined }),
          );
          if (a === undefined || b === undefined) continue;
          for (const share of [0.25, 0.5, 0.75]) {
            if (depthOf(build, between(build, a, b, share)) > TOUCH) found.push(`${id}: ${from} to ${to}`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  });

  test("control: a body that sinks is found", () => {
    const bones = bonesOf(CAST.bo, { pose: "walking", mood: "glad", phase: 0.1 });
    const sunk = { ...bones, body: { ...bones.body, y: bones.body.y + 2 } };
    expect(depthOf(CAST.bo, sunk)).toBeGreaterThan(TOUCH);
  });

  test("do not jump from one frame of a walk to the next, nor at its end", () => {
    const jump = (build: Build, from: number, to: number) => {
      const [a, b] = [from, to].map((phase) => bonesOf(build, { pose: "walking", mood: "calm", phase }));
      return Math.max(...LONG.map((part) => Math.abs((a?.[part].angle ?? 0) - (b?.[part].angle ?? 0))));
    };
    for (const [id, build] of PEOPLE) {
      for (let frame = 0; frame < 60; frame += 1) {
        expect(jump(build, frame / 60, ((frame + 1) % 60) / 60), id).toBeLessThan(9);
      }
    }
    expect(jump(CAST.erik, 0, 0.25), "control").toBeGreaterThan(9);
  });
});

test("a head is nearer to the floor in crouching than in standing, and lowest in bed", () => {
  for (const [id, build] of PEOPLE) {
    if (build.aid === "wheelchair" || build.aid === "cane") continue;
    const hips = (pose: Pose) => -bonesOf(build, { pose, mood: "calm", seat: undefined }).body.y;
    expect(hips("crouching"), id).toBeLessThan(hips("standing") * 0.8);
    expect(hips("lying"), id).toBeLessThan(hips("crouching"));
  }
});

test("what is held stays upright, whatever the arm does", () => {
  const upright = (bones: Bones, side: "near" | "far") =>
    (
      [
        "body",
        "hips",
        "torso",
        "chest",
        `upper-arm-${side}`,
        `forearm-${side}`,
        `hand-${side}`,
        `hold-${side}`,
      ] as const
    )
      .map((part) => bones[part].angle)
      .reduce((sum, angle) => sum + angle, 0);
  everyMoment((name, build, moment) => {
    const bones = bonesOf(build, moment);
    for (const side of ["near", "far"] as const) {
      expect(Math.abs(upright(bones, side) % 360), `${name} ${side}`).toBeLessThan(0.1);
    }
  });
  const bones = bonesOf(CAST.maria, { pose: "waving", mood: "glad" });
  const tipped = { ...bones, "hand-far": { ...bones["hand-far"], angle: 80 } };
  expect(Math.abs(upright(tipped, "far")), "control").toBeGreaterThan(10);
});

test("every mood has a face of its own", () => {
  const faces = MOODS.map((mood) => {
    const bones = bonesOf(CAST.noah, { pose: "sitting", mood });
    return JSON.stringify(
      PARTS.filter((part) => /brow|lids|mouth|eye/.test(part)).map((part) => bones[part]),
    );
  });
  expect(new Set(faces).size).toBe(MOODS.length);
  for (const mood of MOODS) {
    const bones = bonesOf(CAST.noah, { pose: "sitting", mood });
    const seen = PARTS.filter((part) => part.startsWith("mouth-") && bones[part].opacity === 1);
    expect(seen, `the mouth of ${mood}`).toHaveLength(1);
  }
});

test("one goes to bed by way of sitting", () => {
  expect(byWayOf("standing", "lying")).toBe("sitting");
  expect(byWayOf("lying", "walking")).toBe("sitting");
  expect(byWayOf("sitting", "lying")).toBeUndefined();
  expect(byWayOf("standing", "waving")).toBeUndefined();
});

test("long legs get further in two steps than short ones", () => {
  expect(travelOf(CAST.erik)).toBeGreaterThan(travelOf(CAST.alma));
  expect(travelOf(CAST.alma)).toBeGreaterThan(travelOf(CAST.bo));
});

test("a frame of an animation says the same as the attribute", () => {
  const bone: Bone = { x: 1, y: -2.5, angle: 30, scaleX: 0.5, scaleY: 1, opacity: 0 };
  expect(keyframeOf(bone)).toEqual({
    transform: "translate(1px, -2.5px) rotate(30deg) scale(0.5, 1)",
    opacity: 0,
  });
  expect(attributeOf(bone)).toBe("translate(1 -2.5) rotate(30) scale(0.5 1)");
});
