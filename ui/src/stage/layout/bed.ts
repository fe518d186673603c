/** How one lies in a bed: the head on the pillow, and a quilt over the rest. */
import { partOf } from "../motion/reach";
import { bonesOf, type Build } from "../people";
import type { PlaceMark } from "../places";
import type { Actor } from "./people";

/** Where a quilt lies: from the feet to the breast, and on which level. */
export interface Covered {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** How far a quilt reaches beyond the feet, and towards the neck as a share of the way from the back's bend. */
const BEYOND_FEET = 26;
const UP_TO = 0.7;

const wayTo = (build: Build, part: "head" | "neck" | "chest" | "foot-near"): number =>
  partOf(bonesOf(build, { pose: "lying", mood: "calm" }), part)[4];

/** Where somebody of that build is in a bed, however long the legs are. */
export function inBed(build: Build, { x, scale, pillow, look }: PlaceMark): number {
  return pillow === undefined ? x : x + pillow - sideOf(look) * wayTo(build, "head") * scale;
}

/** The quilt over somebody, if they lie in a bed. */
export function quiltOver({ build, at, facing, does }: Actor): Covered | null {
  if (does.pose !== "lying") {
    return null;
  }
  const onStage = (way: number): number => at.x + sideOf(facing) * way * at.scale;
  const [bend, neck] = [wayTo(build, "chest"), wayTo(build, "neck")];
  const ends = [
    onStage(wayTo(build, "foot-near")) - sideOf(facing) * -BEYOND_FEET * at.scale,
    onStage(bend + (neck - bend) * UP_TO),
  ];
  return { from: Math.min(...ends), to: Math.max(...ends), y: at.y - (does.seat ?? 0) * at.scale };
}

const sideOf = (facing: "left" | "right" | undefined): number => (facing === "left" ? -1 : 1);
