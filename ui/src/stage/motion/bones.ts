/** Bones between two postures. */
import { depthOf, PARTS, type Bone, type Bones, type Build, type Part } from "../people";
import { mixed } from "./ease";

/** A bone between two. */
export function between(one: Bone, other: Bone, share: number): Bone {
  return {
    x: mixed(one.x, other.x, share),
    y: mixed(one.y, other.y, share),
    angle: mixed(one.angle, other.angle, share),
    scaleX: mixed(one.scaleX ?? 1, other.scaleX ?? 1, share),
    scaleY: mixed(one.scaleY ?? 1, other.scaleY ?? 1, share),
    opacity: mixed(one.opacity ?? 1, other.opacity ?? 1, share),
  };
}

/** All bones between two postures. */
export function blended(one: Bones, other: Bones, share: number): Bones {
  if (share <= 0 || one === other) {
    return one;
  }
  if (share >= 1) {
    return other;
  }
  const result: Partial<Record<Part, Bone>> = {};
  for (const part of PARTS) {
    const [from, to] = [one[part], other[part]];
    result[part] = from === to ? from : between(from, to, share);
  }
  return result as Bones;
}

/** A movement of an arm as small as this, in degrees, needs no care; one as large needs all of it. */
const SMALL = 36;
const LARGE = 110;
/** How far an elbow is bent more half-way, in degrees, and which share of the way an upper arm is drawn in. */
const BEND = 26;
const DRAWN_IN = 0.3;

/**
 * Bones on their way from a posture to another. Between two bent arms lies a straight one, which thrusts and grabs:
 * so half-way the elbows are bent more, and the hands pass close to the body. Between kneeling and standing lies a
 * lunge: so the knees pass near each other.
 */
export function swept(build: Build, one: Bones, other: Bones, share: number): Bones {
  const bones = blended(one, other, share);
  if (bones === one || bones === other) {
    return bones;
  }
  const midway = Math.sin(Math.PI * share);
  const arms = { ...folded(one, other, bones, midway, "near"), ...folded(one, other, bones, midway, "far") };
  return gathered(build, one, other, { ...bones, ...arms }, midway);
}

/** How much of the way between them two thighs come together, and from how wide a movement on. */
const TOGETHER = 0.6;
const WIDE = 45;
/** How little above or under the floor counts as standing on it. */
const TOUCH = 2;

/** Legs on their way up or down, with the knees near each other and the lower foot on the floor. */
function gathered(build: Build, one: Bones, other: Bones, bones: Bones, midway: number): Bones {
  const parts = ["thigh-near", "thigh-far"] as const;
  const moves = Math.max(...parts.map((part) => Math.abs(one[part].angle - other[part].angle)));
  const stands = [one, other].every((ends) => Math.abs(depthOf(build, ends)) < TOUCH);
  if (moves < WIDE || !stands) {
    return bones;
  }
  const middle = (bones["thigh-near"].angle + bones["thigh-far"].angle) / 2;
  const turned = (part: Part, by: number): Bone => ({ ...bones[part], angle: bones[part].angle + by });
  const [near, far] = parts.map((part) => (middle - bones[part].angle) * TOGETHER * midway);
  const legs = {
    ...bones,
    "thigh-near": turned("thigh-near", near ?? 0),
    "shin-near": turned("shin-near", -(near ?? 0)),
    "thigh-far": turned("thigh-far", far ?? 0),
    "shin-far": turned("shin-far", -(far ?? 0)),
  };
  return { ...legs, body: { ...legs.body, y: legs.body.y - depthOf(build, legs) } };
}

function folded(
  one: Bones,
  other: Bones,
  bones: Bones,
  midway: number,
  side: "near" | "far",
): Partial<Record<Part, Bone>> {
  const [upper, fore, hold] = [`upper-arm-${side}`, `forearm-${side}`, `hold-${side}`] as const;
  const turns =
    Math.abs(one[upper].angle - other[upper].angle) + Math.abs(one[fore].angle - other[fore].angle);
  const care = midway * Math.min(Math.max((turns - SMALL) / (LARGE - SMALL), 0), 1);
  if (care === 0) {
    return {};
  }
  const drawnIn = -bones[upper].angle * DRAWN_IN * care;
  const bent = (one[fore].angle + other[fore].angle > 30 ? BEND : -BEND) * care;
  const turned = (part: Part, by: number): Bone => ({ ...bones[part], angle: bones[part].angle + by });
  return {
    [upper]: turned(upper, drawnIn),
    [fore]: turned(fore, bent),
    [hold]: turned(hold, -drawnIn - bent),
    ...(side === "near" ? { cane: turned("cane", -drawnIn - bent) } : {}),
  };
}

/** The same bones, with those that lie as in `other` made the very same: they need not be joined later. */
export function sharing(bones: Bones, other: Bones): Bones {
  const result: Partial<Record<Part, Bone>> = {};
  for (const part of PARTS) {
    result[part] = isSame(bones[part], other[part]) ? other[part] : bones[part];
  }
  return result as Bones;
}

function isSame(one: Bone, other: Bone): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.angle === other.angle &&
    one.scaleX === other.scaleX &&
    one.scaleY === other.scaleY &&
    one.opacity === other.opacity
  );
}

/** Bones with some of them moved further. */
export function shifted(bones: Bones, by: Partial<Record<Part, Partial<Bone>>>): Bones {
  const result: Partial<Record<Part, Bone>> = { ...bones };
  for (const [part, more] of Object.entries(by) as [Part, Partial<Bone>][]) {
    const bone = bones[part];
    result[part] = {
      ...bone,
      x: bone.x + (more.x ?? 0),
      y: bone.y + (more.y ?? 0),
      angle: bone.angle + (more.angle ?? 0),
      scaleX: (bone.scaleX ?? 1) * (more.scaleX ?? 1),
    };
  }
  return result as Bones;
}
