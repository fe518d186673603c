/**
 * From a moment of the stage to where everything is drawn: pure, and the same however one got there.
 */
export { layoutOf, type Layout } from "./layout";
export { quiltOver } from "./bed";
export { rootOf, sameSpot, type Actor, type Spot } from "./people";
export type { Placed } from "./things";
export type { Bubbled } from "./bubbles";
export type { Camera } from "./camera";
