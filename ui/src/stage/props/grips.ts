/** Where a hand takes hold of each thing, how large the thing is, and what it rests on when nobody holds it. */
import type { PropId } from "./ids";

/** How a thing is held. */
export interface Grip {
  /** The point that lies in the hand, seen from the thing's foot; up is negative. */
  readonly x: number;
  readonly y: number;
  /** How many hands hold it; 0 is for what nobody carries. */
  readonly hands: 0 | 1 | 2;
  /** How far it leans in the hand, in degrees clockwise; hands hold things upright else. */
  readonly angle?: number;
  /**
   * What it stands on. A `surface` is a table or a seat where the mark has one, else the floor. What is on the
   * `floor` or in the `air` stands at the mark itself, whatever top the mark has: its height is in the drawing.
   */
  readonly rests: "surface" | "floor" | "air";
  /** The largest it is in any of its states, around its foot. */
  readonly size: { readonly width: number; readonly height: number };
}

const one = (x: number, y: number, width: number, height: number, angle = 0): Grip => ({
  x,
  y,
  hands: 1,
  angle,
  rests: "surface",
  size: { width, height },
});

/** What takes two hands is carried before the body, so that it is gripped on the side towards its bearer. */
const two = (x: number, y: number, width: number, height: number): Grip => ({
  ...one(x, y, width, height),
  hands: 2,
});

const none = (rests: Grip["rests"], width: number, height: number): Grip => ({
  x: 0,
  y: -height / 2,
  hands: 0,
  rests,
  size: { width, height },
});

/** The grip of every thing. */
export const GRIPS: Readonly<Record<PropId, Grip>> = {
  rucksack: one(0, -112, 104, 140),
  kettle: one(-2, -82, 108, 130),
  cup: one(-22, -18, 62, 76),
  thermos: one(0, -42, 40, 100),
  phone: one(0, -14, 34, 58, 8),
  envelope: one(-20, -12, 96, 90, -6),
  letter: one(-10, -12, 58, 78, 6),
  keys: one(0, -54, 48, 66),
  "bus-card": one(-20, -10, 70, 46, -8),
  teddy: one(-25, -50, 66, 88),
  drawing: one(-10, -10, 78, 66, 4),
  suitcase: one(0, -106, 150, 130),
  "grocery-bag": one(0, -104, 84, 134),
  lamp: one(0, -44, 110, 140),
  book: one(-14, -12, 100, 68, 6),
  ball: two(-14, -18, 56, 56),
  kite: one(0, -70, 330, 460),
  "kite-line": one(0, -20, 200, 80),
  umbrella: one(0, -104, 250, 424),
  jacket: one(0, -112, 104, 124),
  "winter-jacket": one(0, -118, 120, 130),
  mitten: one(0, -10, 46, 58),
  "odd-sock": one(-12, -58, 56, 66),
  boots: one(18, -58, 112, 70),
  "bicycle-helmet": one(-18, -12, 78, 60),
  plate: one(-30, -6, 88, 24),
  pan: one(-64, -16, 150, 40),
  "fish-fingers": one(-36, -8, 104, 92),
  "birthday-cake": two(-28, -6, 108, 118),
  gift: two(-20, -18, 84, 96),
  candle: one(0, -14, 72, 100),
  clock: one(0, -14, 88, 104),
  calendar: one(-12, -12, 80, 94),
  laptop: two(-30, -8, 116, 86),
  "school-paper": one(-10, -12, 58, 78, 5),
  "puzzle-piece": one(-6, -14, 66, 66),
  box: two(-34, -20, 124, 116),
  plant: one(0, -20, 104, 140),
  blanket: one(-20, -26, 116, 104),
  battery: one(0, -26, 66, 124),
  "hamster-wheel": none("floor", 560, 570),
  "weather-cloud": none("air", 260, 636),
  tray: two(-36, -8, 124, 60),
  "notice-board": none("floor", 220, 250),
  "table-set": none("floor", 380, 290),
};

/** Where a held thing goes within the group of the hand that holds it, as the `transform` attribute has it. */
export function inHand(prop: PropId): string {
  const { x, y, angle = 0 } = GRIPS[prop];
  return `rotate(${angle}) translate(${-x} ${-y})`;
}
