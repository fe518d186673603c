/** What is in whose hands, and what is worn. */
import { GRIPS } from "../props";
import type { Build, Hold } from "../people";
import type { PersonView, StageView, ThingView } from "../film";

/** The things in two hands, by the side of the body that is seen. A thing in both is drawn in the near one. */
export interface Hands {
  readonly near: ThingView | null;
  readonly far: ThingView | null;
  readonly both: boolean;
  /** A rucksack is not carried by its handle: it hangs on the back; who rolls has it on the lap. */
  readonly worn: { readonly thing: ThingView; readonly on: "back" | "lap" } | null;
}

/** The hands of somebody. The right hand is drawn near to us, whichever way its owner looks. */
export function handsOf(stage: StageView, { left, right, pose }: PersonView, { aid }: Build): Hands {
  const find = (id: string | null): ThingView | null =>
    id === null ? null : (stage.things.find((thing) => thing.id === id) ?? null);
  const isWorn = (thing: ThingView | null) => thing?.prop === "rucksack" && pose !== "lying";
  const things = [find(right), find(left)] as const;
  const bag = things.find(isWorn) ?? null;
  const worn = bag === null ? null : ({ thing: bag, on: aid === "wheelchair" ? "lap" : "back" } as const);
  const [near, far] = things.map((thing) => (thing === bag ? null : thing));
  // The near hand is the one that goes to the ear.
  const swapped = pose === "on-the-phone" && near === null;
  const first = (swapped ? far : near) ?? null;
  const second = (swapped ? null : far) ?? null;
  const wide = first ?? second;
  if (wide !== null && (left === right || handsFor(wide) === 2)) {
    return { near: wide, far: wide, both: true, worn };
  }
  return { near: first, far: second, both: false, worn };
}

/** How a thing in a hand is held; before the face of the smallest it would hide it. */
export function holdOf(thing: ThingView | null, { age }: Build): Hold | false {
  if (thing === null) {
    return false;
  }
  const { how, open } = GRIPS[thing.prop];
  const held = (thing.state === "open" ? open : undefined) ?? how;
  return held === "read" && age < 4 ? "before" : held;
}

function handsFor({ prop }: ThingView): number {
  return GRIPS[prop].hands;
}
