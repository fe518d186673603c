/**
 * The things of the stage, and what somebody says in a bubble.
 *
 * `Prop.svelte` draws a thing with its foot at the origin, at the scale of a standard adult. On the stage it goes
 * where `restOf` of its mark says – or, when `GRIPS` has it rest on the floor or in the air, to the mark itself.
 * In a hand it goes into the hand's `hold` group with `inHand(prop)` as its transform, and is told that it is
 * `held`: a jacket then hangs, and a blanket is draped. What takes two hands is drawn in the near one.
 *
 * Groups that may be moved bear a name in `data-part`; each moves about its own origin:
 *
 * - `steam` (kettle, cup, fish-fingers, and what is warm on table-set): one to three wisps, which may rise and fade.
 * - `flame` (candle, birthday-cake, table-set): may flicker by `scale` and `opacity`.
 * - `glow` (candle, birthday-cake, lamp, phone, laptop, table-set): the light around a source; may be faded.
 * - `turned` (what lies flat): how it is turned where it lies; `scale` of the outer group has made it flat.
 * - `wheel` (hamster-wheel): turns; a full turn has no seam, nor has an eighth of one.
 * - `drip-1`, `drip-2` (weather-cloud): every other row of its rain or snow; each may come down by some 30 units while
 *   it fades in and out, the second half a turn after the first.
 * - `line`, `tail` (kite, kite-line): the line, and the tail of a kite, which may sway.
 * - `hour-hand`, `minute-hand` (clock): hung at the middle of the dial, and turned to the time by their outer groups.
 * - `dots` (a bubble with `no-words`): three, `dot-1` to `dot-3`, which may fade one by one.
 *
 * `Bubble.svelte` has the tip of its tail at the origin. It is drawn before everything, in the light of day, so
 * that it can be read at night.
 */
export { default as Bubble } from "./Bubble.svelte";
export { GRIPS, inHand, turnedOn, type Grip } from "./grips";
export { PICTOGRAMS, PROPS, type PictogramId, type PropId } from "./ids";
export { default as Pictogram } from "./Pictogram.svelte";
export { default as Prop } from "./Prop.svelte";
export { handsAt, isState, stateOf, STATES, statesOf } from "./states";
