/**
 * The way from one moment's bones to another's.
 *
 * Every part turns straight from one angle to the other. Two bent legs that are straightened half-way would then
 * go through the floor: so the body is lifted by as much as the lowest foot or knee is under it, and lowered
 * where both ends stand on the floor and the middle would hover.
 */
import type { Build } from "./build";
import { rounded, turned, plus, type Point } from "./geometry";
import { measure } from "./measure";
import { PARTS, type Bone, type Bones, type Part } from "./rig";
import type { Pose } from "../model";

const mixed = (from: number, to: number, share: number): number => rounded(from + (to - from) * share);

function mixedBone(from: Bone, to: Bone, share: number): Bone {
  return {
    x: mixed(from.x, to.x, share),
    y: mixed(from.y, to.y, share),
    angle: mixed(from.angle, to.angle, share),
    scaleX: mixed(from.scaleX ?? 1, to.scaleX ?? 1, share),
    scaleY: mixed(from.scaleY ?? 1, to.scaleY ?? 1, share),
    opacity: mixed(from.opacity ?? 1, to.opacity ?? 1, share),
  };
}

/** How far the lowest of knees and soles is below the floor; above it, less than nothing. */
export function depthOf(build: Build, bones: Bones): number {
  const size = measure(build.body);
  const depths = (["near", "far"] as const).flatMap((side) => {
    const chain: readonly Part[] = ["body", "hips", `thigh-${side}`, `shin-${side}`, `foot-${side}`];
    const joints: Point[] = [];
    let at: Point = [0, 0];
    let angle = 0;
    for (const part of chain) {
      at = plus(at, turned([bones[part].x, bones[part].y], angle));
      angle += bones[part].angle;
      joints.push(at);
    }
    const soles = [-size.heel, size.toes].map((x) => plus(at, turned([x, size.ankle], angle))[1]);
    const knee = joints[3]?.[1] ?? 0;
    return [knee + size.leg[1], ...soles];
  });
  return Math.max(...depths);
}

/** Less than a pixel: what the rounding of angles may leave. */
const TOUCH = 0.5;

/** Bones a share of the way from one moment to another, with no foot through the floor. */
export function between(build: Build, from: Bones, to: Bones, share: number): Bones {
  const bones = Object.fromEntries(
    PARTS.map((part) => [part, mixedBone(from[part], to[part], share)]),
  ) as Bones;
  const depth = depthOf(build, bones);
  const stand = Math.abs(depthOf(build, from)) < TOUCH && Math.abs(depthOf(build, to)) < TOUCH;
  if (depth <= 0 && !stand) return bones;
  return { ...bones, body: { ...bones.body, y: rounded(bones.body.y - depth) } };
}

/** The pose one goes through on the way to another: nobody falls into bed like a plank. */
export function byWayOf(from: Pose, to: Pose): Pose | undefined {
  const lies = from === "lying" || to === "lying";
  return lies && from !== to && from !== "sitting" && to !== "sitting" ? "sitting" : undefined;
}
