/** A mood on a head: where every moving part of its face is. */
import type { Mood } from "../../model";
import type { Features } from "../build";
import { faceOf, SHUT } from "../moods";
import { FACE, type Bone, type FacePart } from "../rig";
import { layoutOf } from "./layout";

/** A face's parts, from where they sit on that head. Eyes can be shut whatever the mood. */
export function expressionOf(features: Features, mood: Mood, shut = false): Record<FacePart, Bone> {
  const layout = layoutOf(features);
  const feels = faceOf(mood);
  const face = shut ? { ...feels, lids: SHUT } : feels;
  return Object.fromEntries(
    FACE.map((part) => [
      part,
      { ...face[part], x: layout[part][0] + face[part].x, y: layout[part][1] + face[part].y },
    ]),
  ) as Record<FacePart, Bone>;
}
