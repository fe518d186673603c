/** Where a hand takes hold of each thing, how large the thing is, and what it rests on when nobody holds it. */
import type { Hold } from "../people/rig";
import type { PropId } from "./ids";

/** How a thing is held. */
export interface Grip {
  /** The point that lies in the hand, seen from the thing's foot; up is negative. */
  readonly x: number;
  readonly y: number;
  /** How many hands hold it; 0 is for what nobody carries. */
  readonly hands: 0 | 1 | 2;
  /** How an arm holds it, and how when it is open. */
  readonly how: Hold;
  readonly open?: Hold;
  /** How far it leans in the hand, in degrees clockwise; hands hold things upright else. */
  readonly angle?: number;
  /**
   * What it stands on. A `surface` is a table or a seat where the mark has one, else the floor. What is on the
   * `floor` or in the `air` stands at the mark itself, whatever top the mark has: its height is in the drawing.
   */
  readonly rests: "surface" | "floor" | "air";
  /** It lies where it is put: how much of its height is seen then, and how far it is turned on the table. */
  readonly lies?: { readonly flat: number; readonly turn: number };
  /** How wide and how high it is at its largest, in any of its states; it need not reach equally far to both sides. */
  readonly size: { readonly width: number; readonly height: number };
}

const one = (x: number, y: number, width: number, height: number, angle = 0): Grip => ({
  x,
  y,
  hands: 1,
  how: "before",
  angle,
  rests: "surface",
  size: { width, height },
});

/** What takes two hands is carried before the body, so that it is gripped on the side towards its bearer. */
const two = (x: number, y: number, width: number, height: number): Grip => ({
  ...one(x, y, width, height),
  hands: 2,
});

/** What nobody carries about; a hand that touches it does so here. */
const none = (rests: Grip["rests"], width: number, height: number, y = -height / 2): Grip => ({
  x: 0,
  y,
  hands: 0,
  how: "before",
  rests,
  size: { width, height },
});

/** A thing that is held in a way of its own. */
const by = (how: Hold, grip: Grip, open?: Hold): Grip =>
  open === undefined ? { ...grip, how } : { ...grip, how, open };

/** A thing that lies flat. */
const flat = (share: number, turn: number, grip: Grip): Grip => ({ ...grip, lies: { flat: share, turn } });

/** The grip of every thing. */
export const GRIPS: Readonly<Record<PropId, Grip>> = {
  rucksack: by("hangs", one(0, -112, 103, 134)),
  kettle: by("carried", one(-2, -82, 148, 147)),
  cup: by("clasped", one(-22, -18, 51, 85)),
  thermos: by("clasped", one(0, -42, 47, 100)),
  phone: flat(0.36, -68, by("read", one(0, -14, 34, 58, 8))),
  envelope: by("read", one(-20, -12, 98, 88, -6)),
  letter: flat(0.42, -24, by("read", one(-10, -12, 55, 76, 6))),
  keys: by("carried", one(0, -54, 54, 68)),
  "bus-card": flat(0.4, -12, by("read", one(-20, -10, 66, 44, -8))),
  teddy: by("hugged", one(-9, -34, 66, 90)),
  drawing: flat(0.6, -9, by("read", one(-10, -10, 76, 64, 4))),
  suitcase: by("hangs", one(0, -106, 150, 130)),
  "grocery-bag": by("hangs", one(0, -104, 82, 138)),
  lamp: none("surface", 105, 142, -44),
  book: by("read", one(-14, -12, 100, 67, 6)),
  ball: one(-14, -18, 56, 56),
  kite: two(0, -70, 291, 371),
  "kite-line": by("clasped", one(0, -25, 254, 71)),
  umbrella: by("hangs", one(0, -104, 230, 263, -6), "raised"),
  jacket: by("carried", one(0, -112, 106, 121)),
  "winter-jacket": by("carried", one(0, -118, 134, 139)),
  mitten: by("before", one(0, -10, 45, 56)),
  "odd-sock": by("carried", one(-12, -58, 54, 67)),
  boots: by("carried", one(18, -58, 108, 69)),
  "bicycle-helmet": one(-18, -12, 75, 58),
  plate: one(-34, -8, 106, 44),
  pan: by("clasped", one(-64, -16, 151, 35)),
  "fish-fingers": two(-36, -8, 100, 93),
  "birthday-cake": two(-28, -6, 108, 116),
  gift: one(-20, -18, 84, 92),
  candle: by("clasped", one(0, -14, 66, 102)),
  clock: none("surface", 82, 105, -14),
  calendar: two(-12, -12, 78, 93),
  laptop: two(-30, -8, 116, 86),
  "school-paper": flat(0.44, 16, by("read", one(-10, -12, 57, 79, 5))),
  "puzzle-piece": one(-6, -14, 68, 68),
  box: two(-34, -20, 122, 112),
  plant: two(0, -20, 104, 138),
  blanket: two(-20, -26, 115, 117),
  battery: by("clasped", one(0, -26, 66, 124)),
  "hamster-wheel": none("floor", 527, 541, -118),
  "weather-cloud": none("air", 254, 174, -500),
  tray: two(-36, -8, 126, 61),
  "notice-board": none("floor", 220, 257),
  "table-set": none("floor", 352, 301),
};

/** Where a held thing goes within the group of the hand that holds it, as the `transform` attribute has it. */
export function inHand(prop: PropId): string {
  const { x, y, angle = 0 } = GRIPS[prop];
  return `rotate(${angle}) translate(${-x} ${-y})`;
}

/** How a thing is turned within its own group where it lies, with its lowest corner at the foot. */
export function turnedOn(prop: PropId): { readonly x: number; readonly y: number; readonly angle: number } {
  const { lies, size } = GRIPS[prop];
  if (lies === undefined) {
    return { x: 0, y: 0, angle: 0 };
  }
  const [sine, cosine] = [Math.sin((lies.turn * Math.PI) / 180), Math.cos((lies.turn * Math.PI) / 180)];
  const middle = size.height / 2;
  const lowest = (Math.abs(sine) * size.width + cosine * size.height) / 2;
  return { x: -middle * sine, y: middle * cosine - lowest, angle: lies.turn };
}
