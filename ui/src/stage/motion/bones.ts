/** Bones between two postures. */
import { PARTS, type Bone, type Bones, type Part } from "../people";
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
