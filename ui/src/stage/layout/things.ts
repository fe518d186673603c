/** Where things lie that nobody holds. */
import { markOf, restOf } from "../places";
import { GRIPS } from "../props";
import type { StageView, ThingView } from "../film";
import type { Spot } from "./people";

/** A thing on a table, a shelf or the floor. */
export interface Placed {
  readonly thing: ThingView;
  readonly at: Spot;
  /** Whether it lies flat, and how much of its height is seen. */
  readonly lies: boolean;
  readonly flat: number;
  /** What it stands on, for the order of drawing: the floor at the feet of its mark. */
  readonly floor: number;
}

/** How far apart things lie at one mark. */
const APART = 54;

/** The things that lie somewhere. */
export function placedOf(stage: StageView): Placed[] {
  const placed: Placed[] = [];
  for (const thing of stage.things) {
    const mark = thing.mark === null ? undefined : markOf(stage.place, thing.mark);
    if (mark === undefined) {
      continue;
    }
    // On a hook even a sheet hangs.
    const flat = (thing.mark === "peg" ? undefined : GRIPS[thing.prop].lies?.flat) ?? 1;
    const onSurface = GRIPS[thing.prop].rests === "surface";
    const { x, y, scale } = onSurface ? restOf(mark) : mark;
    const already = placed.filter((other) => other.thing.mark === thing.mark).length;
    const shift = Math.ceil(already / 2) * (already % 2 === 1 ? 1 : -1) * APART * scale;
    placed.push({
      thing,
      at: { x: x + shift, y, scale },
      lies: flat < 1,
      flat,
      floor: mark.y - (onSurface && (mark.top ?? 0) > 0 ? 4 : 0),
    });
  }
  return placed;
}
