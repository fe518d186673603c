/** Where somebody and all their parts are at a time of a beat, by themselves: not yet in anybody's arms. */
import { bonesOf, type Bone, type Bones, type Build, type Moment } from "../people";
import { rootOf } from "../layout";
import { blended, sharing, shifted, swept } from "./bones";
import { changed, mixed, paced } from "./ease";
import { gaitOf } from "./gait";
import type { Life } from "./life";
import type { Step, Timetable, Turn, Walk } from "./timetable";

/** A figure at a time. */
export interface Figure {
  readonly root: Bone;
  readonly bones: Bones;
}

/** How long somebody takes to turn; the head goes first. */
const BODY = 220;
const HEAD = 150;

/** Somebody in a beat, at any time of it. */
export function figureOf(
  table: Timetable,
  life: Life,
  felt: (time: number) => number,
): (time: number) => Figure {
  const { player, walks, steps } = table;
  const { build } = player.drawn;
  const moods = [(player.from ?? player.drawn).does.mood, player.drawn.does.mood] as const;
  const feel = (does: Moment) => feeling(build, does, moods);
  const starts = feel(table.starts);
  const postures = steps.map((step) => ({ ...step, posture: feel(step.does) }));
  const [walksFrom, walksTo] = [walks[0]?.at ?? 0, (walks.at(-1)?.at ?? 0) + (walks.at(-1)?.over ?? 0)];
  const before = postures.filter(({ at }) => at < walksFrom);
  const after = postures.filter(({ at }) => at >= walksFrom);
  const holding = { pose: "walking" as const, holds: table.starts.holds ?? {} };
  const gaits = walks.map((walk) => {
    const one = gaitOf(build, { ...holding, mood: moods[0] }, wayOf(walk));
    const other = moods[0] === moods[1] ? one : gaitOf(build, { ...holding, mood: moods[1] }, wayOf(walk));
    return { walk, one, other };
  });
  return (time) => {
    const [breath, mood] = [life.breathAt(time), felt(time)];
    let bones = taken(build, before, starts, time, breath, mood);
    const current = gaits.findLast(({ walk }) => time >= walk.at) ?? gaits[0];
    if (current !== undefined && time > walksFrom - 100) {
      const share = paced((time - current.walk.at) / current.walk.over);
      const stepping = blended(current.one.bonesAt(share), current.other.bonesAt(share), mood);
      bones = blended(bones, stepping, changed(time, walksFrom - 100, 220));
      bones = rolled(
        bones,
        gaits.reduce((sum, { walk, one }) => sum + one.turnsAt(paced((time - walk.at) / walk.over)), 0),
      );
    }
    const settled = taken(build, after, () => bones, time, breath, mood);
    bones = walks.length > 0 && settled !== bones ? withWheels(bones, settled) : settled;
    const idle = walks.length > 0 && time > walksFrom && time < walksTo;
    const { facing, head } = facingAt(table, time);
    const turned = head === 1 ? bones : shifted(bones, { head: { scaleX: head } });
    return { root: rootAt(table, facing, time), bones: idle ? turned : life.lively(turned, time) };
  };
}

/** The times at which somebody turns so fast that they must be looked at. */
export function turningTimes({ at }: Turn): number[] {
  const jump = [-0.5, 0.5];
  return [
    at - BODY / 2 - HEAD,
    ...jump.map((by) => at - BODY / 2 - HEAD / 2 + by),
    at - BODY / 2,
    at - BODY / 4,
    ...jump.map((by) => at + by),
    at + BODY / 4,
    at + BODY / 2,
  ];
}

/** A posture at a breath and at a share of the way from the one mood to the other. */
type Felt = (breath: number, mood: number) => Bones;

/** The posture at a time: each step is laid over those before it, and what it has covered is not reckoned. */
function taken(
  build: Build,
  steps: readonly (Step & { readonly posture: Felt })[],
  starts: Felt,
  time: number,
  breath: number,
  mood: number,
): Bones {
  const covered = steps.findLastIndex(({ at, over }) => time >= at + over);
  let bones = (steps[covered]?.posture ?? starts)(breath, mood);
  for (const { at, over, posture } of steps.slice(covered + 1)) {
    const share = changed(time, at, over);
    bones = share > 0 ? swept(build, bones, posture(breath, mood), share) : bones;
  }
  return bones;
}

/** A posture in the one mood and the other, through a breath. */
function feeling(build: Build, does: Moment, moods: readonly [Moment["mood"], Moment["mood"]]): Felt {
  const of = (mood: Moment["mood"]): ((breath: number) => Bones) => {
    const rest = bonesOf(build, { ...does, mood });
    const full = sharing(bonesOf(build, { ...does, mood, phase: 0.25 }), rest);
    const empty = sharing(bonesOf(build, { ...does, mood, phase: 0.75 }), rest);
    return (breath) => blended(rest, breath > 0 ? full : empty, Math.abs(breath));
  };
  const one = of(moods[0]);
  if (moods[0] === moods[1]) {
    return one;
  }
  const other = of(moods[1]);
  return (breath, mood) =>
    mood <= 0 ? one(breath) : mood >= 1 ? other(breath) : blended(one(breath), other(breath), mood);
}

function wayOf({ from, to }: Walk): number {
  return Math.hypot(to.x - from.x, to.y - from.y) / ((from.scale + to.scale) / 2);
}

function rolled(bones: Bones, turns: number): Bones {
  const angle = 360 * turns;
  return {
    ...bones,
    "wheel-near": { ...bones["wheel-near"], angle },
    "wheel-far": { ...bones["wheel-far"], angle },
  };
}

/** Wheels stay as they came to rest. */
function withWheels(before: Bones, bones: Bones): Bones {
  return { ...bones, "wheel-near": before["wheel-near"], "wheel-far": before["wheel-far"] };
}

/** How far the figure, and its head before it, has turned: 1 and −1 are the two sides. */
function facingAt({ faces, turns }: Timetable, time: number): { facing: number; head: number } {
  const side = (to: string): number => (to === "left" ? -1 : 1);
  let [body, head] = [side(faces), side(faces)];
  for (const { at, to } of turns) {
    body = swung(body, side(to), (time - at + BODY / 2) / BODY);
    head = swung(head, side(to), (time - at + BODY / 2 + HEAD) / HEAD);
  }
  return { facing: body, head: head / body };
}

/** From one side to the other by way of a narrow figure, never of none. */
function swung(from: number, to: number, share: number): number {
  if (share <= 0) {
    return from;
  }
  if (share >= 1) {
    return to;
  }
  const narrow = 0.4;
  return share < 0.5 ? from * mixed(1, narrow, share * 2) : to * mixed(narrow, 1, share * 2 - 1);
}

function rootAt({ player, walks }: Timetable, facing: number, time: number): Bone {
  const resting = player.from ?? player.to ?? player.drawn;
  const walk = walks.findLast(({ at }) => time >= at) ?? walks[0];
  const share = walk === undefined ? 0 : paced((time - walk.at) / walk.over);
  const settled = changed(time, 300, 600);
  const goal = (player.to ?? resting).at;
  const at =
    walk === undefined
      ? {
          x: mixed(resting.at.x, goal.x, settled),
          y: mixed(resting.at.y, goal.y, settled),
          scale: mixed(resting.at.scale, goal.scale, settled),
        }
      : {
          x: mixed(walk.from.x, walk.to.x, share),
          y: mixed(walk.from.y, walk.to.y, share),
          scale: mixed(walk.from.scale, walk.to.scale, share),
        };
  const { x, y, scaleX = 1, scaleY = 1 } = rootOf({ at, facing: "right" });
  return { x, y, angle: 0, scaleX: scaleX * facing, scaleY };
}
