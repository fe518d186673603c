/** Where a part of a person is on the stage: the bones laid one after the other. */
import type { Bone, Bones, Part } from "../people";
import { matrixOf, within, type Matrix } from "./matrix";

/** What carries each part, as `Person.svelte` draws it. */
const CARRIER: Partial<Record<Part, Part>> = {
  hips: "body",
  torso: "hips",
  chest: "torso",
  neck: "chest",
  head: "neck",
  carry: "chest",
  back: "chest",
  lap: "hips",
  "upper-arm-near": "chest",
  "upper-arm-far": "chest",
  "forearm-near": "upper-arm-near",
  "forearm-far": "upper-arm-far",
  "hand-near": "forearm-near",
  "hand-far": "forearm-far",
  "hold-near": "hand-near",
  "hold-far": "hand-far",
  "thigh-near": "hips",
  "thigh-far": "hips",
  "shin-near": "thigh-near",
  "shin-far": "thigh-far",
  "foot-near": "shin-near",
  "foot-far": "shin-far",
};

/** The transform of a part of somebody who stands at the origin. */
export function partOf(bones: Bones, part: Part): Matrix {
  const carrier = CARRIER[part];
  const own = matrixOf(bones[part]);
  return carrier === undefined ? own : within(partOf(bones, carrier), own);
}

/** The transform of a part of somebody whose own place on the stage is `root`. */
export function partAt(root: Bone, bones: Bones, part: Part): Matrix {
  return within(matrixOf(root), partOf(bones, part));
}
