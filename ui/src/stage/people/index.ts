/**
 * The people of the stage: who there is, how they are drawn, and where a pose puts their bones.
 */
export { between, byWayOf, depthOf } from "./between";
export { bonesOf } from "./bones";
export type { Build } from "./build";
export { CAST, type PersonId } from "./cast";
export { default as Fingers } from "./Fingers.svelte";
export { dressedFor, outfitFor, type Outfit } from "./outdoors";
export { faceOf } from "./moods";
export type { Paint } from "./paint";
export { default as Person } from "./Person.svelte";
export {
  attributeOf,
  keyframeOf,
  PARTS,
  type Bone,
  type Bones,
  type Hold,
  type Holds,
  type Moment,
  type Part,
  type Reaches,
} from "./rig";
export { travelOf } from "./travel";
