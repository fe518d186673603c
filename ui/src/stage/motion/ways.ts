/** By which ways people come and go: on foot from beside the stage, or through a door that opens. */
import { MARKS, markOf, type PlaceId } from "../places";
import type { Spot } from "../layout";
import type { Player, Scene } from "../scene";

/** A way over the stage, from mark to mark. */
export interface Way {
  readonly spots: readonly Spot[];
  /** The doors that one comes in and goes out by, by the parts of their leaves. */
  readonly inBy: string | null;
  readonly outBy: string | null;
}

/** The leaf of the door at a mark. */
const LEAVES: Readonly<Record<string, string>> = {
  door: "door",
  "flat-door": "door",
  "door-left": "door",
  "door-right": "door-right",
  "house-door": "door-house",
  gate: "gate",
  shop: "door",
};

/** The leaf of a door in whose opening one stands at a mark; before a shop and a gate one stands outside. */
export const thresholdAt = (mark: string): string | null =>
  mark === "gate" || mark === "shop" ? null : (LEAVES[mark] ?? null);

/** The way of somebody in a beat. Who is carried has none. */
export function wayOf(
  { place, opens }: Pick<Scene, "place" | "opens">,
  { from, to, by: marks }: Player,
): Way {
  const none = { inBy: null, outBy: null };
  if (from !== null && to !== null) {
    return { spots: [from.at, to.at], ...none };
  }
  if (to !== null) {
    const first =
      marks.enters !== null && opens && marks.enters !== to.mark ? spotAt(place, marks.enters) : null;
    if (first !== null && !leadsOut(marks.enters ?? "")) {
      return { spots: [first, to.at], ...none };
    }
    const by = entranceOf(place, marks.enters ?? to.mark, to.at, opens);
    const leaf = by === null ? null : (LEAVES[by] ?? null);
    const start = by === null ? null : spotAt(place, by);
    if (start === null) {
      return { spots: [to.at], ...none };
    }
    const outside = leaf === null ? start : behind(start);
    return { spots: [outside, to.at], inBy: leaf, outBy: null };
  }
  if (from === null) {
    return { spots: [], ...none };
  }
  const by = marks.leaves ?? nearestExit(place, from.at);
  const [end, leaf] = [spotAt(place, by), LEAVES[by] ?? null];
  if (end === null) {
    return { spots: [from.at], ...none };
  }
  return { spots: leaf === null ? [from.at, end] : [from.at, end, behind(end)], inBy: null, outBy: leaf };
}

/** The mark by which somebody comes in: the one they come to, if it leads outside; none who is there already. */
function entranceOf(place: PlaceId, mark: string, at: Spot, opens: boolean): string | null {
  if (leadsOut(mark)) {
    return mark;
  }
  return opens || place === "car" ? null : nearestExit(place, at);
}

const leadsOut = (mark: string): boolean => Object.hasOwn(LEAVES, mark) || mark.startsWith("off-");

function nearestExit(place: PlaceId, at: Spot): string {
  const exits = Object.entries<Spot>(MARKS[place]).filter(([name]) => leadsOut(name));
  // A door is nearer than its way: nobody walks past one to the side of the stage.
  const distance = ([name, { x }]: [string, Spot]): number =>
    Math.abs(x - at.x) + (name.startsWith("off-") ? 200 : 0);
  exits.sort((one, other) => distance(one) - distance(other));
  return exits[0]?.[0] ?? "off-left";
}

function spotAt(place: PlaceId, name: string): Spot | null {
  const mark = markOf(place, name);
  return mark === undefined ? null : { x: mark.x, y: mark.y, scale: mark.scale };
}

/** A step behind a door. */
function behind({ x, y, scale }: Spot): Spot {
  return { x, y: y - 12, scale: scale * 0.97 };
}
