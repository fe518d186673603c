/** Where somebody and all their parts are at a time of a beat, by themselves: not yet in anybody's arms. */
import { bonesOf, type Bone, type Bones, type Build, type Moment } from "../people";
import { rootOf } from "../layout";
import { blended, shifted } from "./bones";
import { changed, mixed, paced } from "./ease";
import { gaitOf } from "./gait";
import type { Life } from "./life";
import type { Timetable, Turn, Walk } from "./timetable";

/** A figure at a time. */
export interface Figure {
  readonly root: Bone;
  readonly bones: Bones;
}

/** How long somebody takes to turn; the head goes first. */
const BODY = 220;
const HEAD = 150;

/** Somebody in a beat, at any time of it. */
export function figureOf(table: Timetable, life: Life, felt: (time: number) => number): (time: number) => Figure {
  const { player, walks, steps } = table;
  const { build } = player.drawn;
  const moods = [(player.from ?? player.drawn).does.mood, player.drawn.does.mood] as const;
  const feel = (does: Moment) => feeling(build, does, moods);
  const starts = feel(table.starts);
  const postures = steps.map((step) => ({ ...step, posture: feel(step.does) }));
  const holding = { pose: "walking" as const, holds: table.starts.holds ?? {} };
  const gaits = walks.map((walk) => {
    const [one, other] = moods.map((mood) => gaitOf(build, { ...holding, mood }, wayOf(walk)));
    return { walk, one, other: other ?? one };
  });
  const [walksFrom, walksTo] = [walks[0]?.at ?? 0, (walks.at(-1)?.at ?? 0) + (walks.at(-1)?.over ?? 0)];
  return (time) => {
    const [breath, mood] = [life.breathAt(time), felt(time)];
    let bones = starts(breath, mood);
    for (const step of postures.filter(({ at }) => at < walksFrom)) {
      bones = blended(bones, step.posture(breath, mood), changed(time, step.at, step.over));
    }
    const current = gaits.findLast(({ walk }) => time >= walk.at) ?? gaits[0];
    if (current?.one !== undefined && current.other !== undefined && time > walksFrom - 100) {
      const share = paced((time - current.walk.at) / current.walk.over);
      const stepping = blended(current.one.bonesAt(share), current.other.bonesAt(share), mood);
      bones = blended(bones, stepping, changed(time, walksFrom - 100, 220));
      bones = rolled(bones, gaits.reduce((sum, { walk, one }) => sum + (one?.turnsAt(paced((time - walk.at) / walk.over)) ?? 0), 0));
    }
    for (const step of postures.filter(({ at }) => at >= walksFrom)) {
      bones = withWheels(bones, blended(bones, step.posture(breath, mood), changed(time, step.at, step.over)), walks.length > 0);
    }
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

/** A posture in the one mood and the other, through a breath. */
function feeling(build: Build, does: Moment, moods: readonly [Moment["mood"], Moment["mood"]]) {
  const [one, other] = moods.map((mood) => ({
    rest: bonesOf(build, { ...does, mood }),
    full: bonesOf(build, { ...does, mood, phase: 0.25 }),
  }));
  return (breath: number, mood: number): Bones => {
    const of = ({ rest, full }: { rest: Bones; full: Bones }) => breathing(rest, full, breath);
    if (one === undefined || other === undefined) {
      return bonesOf(build, does);
    }
    return blended(of(one), of(other), mood);
  };
}

/** Between two breaths, and beyond the rest as far as before it. */
function breathing(rest: Bones, full: Bones, breath: number): Bones {
  if (breath === 0) {
    return rest;
  }
  return breath > 0 ? blended(rest, full, breath) : shifted(rest, {
    chest: { angle: (full.chest.angle - rest.chest.angle) * breath },
    neck: { angle: (full.neck.angle - rest.neck.angle) * breath },
    head: { angle: (full.head.angle - rest.head.angle) * breath },
  });
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
function withWheels(before: Bones, bones: Bones, walked: boolean): Bones {
  return walked ? { ...bones, "wheel-near": before["wheel-near"], "wheel-far": before["wheel-far"] } : bones;
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
