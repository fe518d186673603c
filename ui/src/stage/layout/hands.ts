/** What is in whose hands. */
import { GRIPS } from "../props";
import type { PersonView, StageView, ThingView } from "../film";

/** The things in two hands, by the side of the body that is seen. A thing in both is drawn in the near one. */
export interface Hands {
  readonly near: ThingView | null;
  readonly far: ThingView | null;
  readonly both: boolean;
}

/** The hands of somebody. The right hand is drawn near to us, whichever way its owner looks. */
export function handsOf(stage: StageView, { left, right, pose }: PersonView): Hands {
  const find = (id: string | null): ThingView | null =>
    id === null ? null : (stage.things.find((thing) => thing.id === id) ?? null);
  const [near, far] = [find(right), find(left)];
  // The near hand is the one that goes to the ear.
  const swapped = pose === "on-the-phone" && near === null;
  const first = swapped ? far : near;
  const second = swapped ? null : far;
  const wide = first ?? second;
  if (wide !== null && (left === right || handsFor(wide) === 2)) {
    return { near: wide, far: wide, both: true };
  }
  return { near: first, far: second, both: false };
}

function handsFor({ prop }: ThingView): number {
  return GRIPS[prop].hands;
}
