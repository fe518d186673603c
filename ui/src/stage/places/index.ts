/**
 * The places of the films: what the player may count on.
 *
 * `Place.svelte` draws a place in a moment (`place`, `air`); what stands on the stage is its children, drawn between
 * the middle plane and the near one. A group that may be moved bears its name in `data-part`:
 *
 * - `plane-far`, `plane-middle`, `plane-near`: the planes, each reaching 80 units beyond the frame on both sides.
 *   The middle one belongs to the marks and goes with the people; `DEPTH` says by how much the others follow.
 * - `door`, `door-right` (stairwell), `door-house` (yard), `gate` (courtyard, school yard): a leaf hung at its own
 *   origin. Opening narrows it: `scale(0.3, 1)` is ajar, `scale(1, 1)` closed. What is seen behind it is drawn.
 * - `fall-1`, `fall-2`, `fall-3`: rain or snow, there only when it falls, the far first. Each is laid twice, so that
 *   moving it down by `FALL` units and starting again has no seam. Rain takes about 0.7 s for that, snow 9 to 14 s.
 * - `gust`: what a wind carries past out of doors; moving it right by `PASSING` units has no seam (about 5 s).
 * - `sway`: what stands in the wind or swings (the crown of a birch, a swing, washing), hung at its own origin: it
 *   turns by a degree or two, by three or four when the weather is wind.
 * - `clouds`: may drift by 40 units at most.
 * - `passing`: the land beyond the car, laid twice: moving it left by `PASSING` units has no seam (about 8 s).
 *   `car-wheel`: both wheels, each turning about its own origin.
 * - `hour-hand`, `minute-hand` (kitchen): turned from where the time has put them.
 * - `window-1` and on (courtyard and street to 9, yard and school yard to 3): lit windows, to be faded one by one.
 *   What is faded lies over the same window unlit.
 */
import type { Snippet } from "svelte";

import type { Air } from "../model";
import { MARKS, type PlaceId } from "./marks";

export { MARKS, markOf, restOf, type MarkOf, type PlaceId, type PlaceMark } from "./marks";
export { timeOn, turnedBetween } from "./clock";
export { lightOf, type PlaceLight } from "./light";
export { default as Place } from "./Place.svelte";
export { default as Quilt } from "./shared/Quilt.svelte";

/** What a place's drawing is given; its children stand between the middle plane and the near one. */
export interface PlaceProps {
  readonly place: PlaceId;
  readonly air: Air;
  readonly children?: Snippet;
}

/** Every place there is, in the order in which they were thought of. */
export const PLACES = Object.keys(MARKS) as readonly PlaceId[];

/** How far a falling group moves until it looks as it did. */
export const FALL = 720;
/** How far the land beyond the car, and what a wind carries, moves until it looks as it did. */
export const PASSING = 1440;

/** How much of the camera's way a plane goes; people and the middle plane go all of it. */
export interface Depth {
  readonly far: number;
  readonly near: number;
}

const room: Depth = { far: 0.94, near: 1.08 };
const openAir: Depth = { far: 0.86, near: 1.1 };

/** How deep each place is. In the car the near plane is the car itself, and goes with those who sit in it. */
export const DEPTH: Readonly<Record<PlaceId, Depth>> = {
  kitchen: room,
  hallway: room,
  "flat-hall": room,
  "living-room": room,
  "childs-room": room,
  "bedroom-night": room,
  stairwell: room,
  courtyard: openAir,
  street: openAir,
  "school-yard": openAir,
  car: { far: 0.86, near: 1 },
  office: room,
  yard: openAir,
};
