/**
 * Where one can stand, sit and put things down in the places of the films.
 *
 * A hundred and eighty centimetres are 430 units at scale 1; a mark further back lies higher up and is smaller.
 * The floor meets the wall near y = 556, so feet stand below that.
 */
import type { Facing, Mark } from "../model";

/** The places that a film can be set in. */
export type PlaceId =
  | "kitchen"
  | "hallway"
  | "flat-hall"
  | "living-room"
  | "childs-room"
  | "bedroom-night"
  | "stairwell"
  | "courtyard"
  | "street"
  | "school-yard"
  | "car"
  | "office"
  | "yard";

/** A mark with what a drawn place knows of it besides. */
export interface PlaceMark extends Mark {
  /** Which way one sits or lies there: a chair has a back, a bed a pillow; whoever looks left lies with the head right. */
  readonly look?: Facing;
  /** How far beside the feet a thing is put: before the one who sits at the table, beside the one on the bench. */
  readonly side?: number;
  /** Where the pillow is, beside the mark. */
  readonly pillow?: number;
}

/** Marks that every place has, so that a script can move people without knowing the furniture. */
const open = {
  "off-left": { x: -190, y: 655, scale: 1.01 },
  left: { x: 250, y: 655, scale: 1.01 },
  centre: { x: 640, y: 655, scale: 1.01 },
  right: { x: 1030, y: 655, scale: 1.01 },
  "off-right": { x: 1470, y: 655, scale: 1.01 },
} as const satisfies Record<string, PlaceMark>;

/** A low hook of a child's own, at the same height in every home; what is put there hangs from it. */
const peg = { x: 880, y: 640, scale: 1, top: 185, side: 0 } as const satisfies PlaceMark;

const driver = { x: 812, y: 628, scale: 1.08, seat: 104, look: "right" } as const satisfies PlaceMark;
const passenger = {
  x: 660,
  y: 650,
  scale: 1.12,
  seat: 104,
  top: 104,
  side: 0,
  look: "right",
} as const satisfies PlaceMark;
const backRight = {
  x: 285,
  y: 650,
  scale: 1.12,
  seat: 138,
  top: 138,
  side: 0,
  look: "right",
} as const satisfies PlaceMark;

/** Every mark of every place. */
export const MARKS = {
  kitchen: {
    ...open,
    door: { x: 125, y: 590, scale: 0.92 },
    fridge: { x: 330, y: 600, scale: 0.93 },
    window: { x: 480, y: 600, scale: 0.93, top: 240, side: 0 },
    stove: { x: 632, y: 600, scale: 0.93, top: 240, side: 0 },
    "table-left": { x: 768, y: 640, scale: 1, seat: 108, top: 176, side: 116, look: "right" },
    "table-right": { x: 1132, y: 640, scale: 1, seat: 108, top: 176, side: -116, look: "left" },
    floor: { x: 540, y: 662, scale: 1.02, seat: 16 },
  },
  hallway: {
    ...open,
    door: { x: 215, y: 592, scale: 0.92 },
    hooks: { x: 705, y: 600, scale: 0.93 },
    bench: { x: 760, y: 612, scale: 0.95, seat: 100, top: 100, side: 96 },
    peg,
    mirror: { x: 1000, y: 600, scale: 0.93 },
    "stairs-side": { x: 1170, y: 628, scale: 0.98, seat: 84, look: "left" },
  },
  "flat-hall": {
    ...open,
    room: { x: 186, y: 592, scale: 0.92 },
    chest: { x: 420, y: 612, scale: 0.95, seat: 98, top: 98, side: 96 },
    coats: { x: 690, y: 604, scale: 0.94 },
    peg,
    door: { x: 1092, y: 592, scale: 0.92 },
  },
  "living-room": {
    ...open,
    bookcase: { x: 190, y: 602, scale: 0.93, top: 210, side: 0 },
    "sofa-left": { x: 420, y: 622, scale: 0.97, seat: 98, top: 98, side: -80 },
    sofa: { x: 545, y: 622, scale: 0.97, seat: 98, top: 98, side: 0, look: "right" },
    "sofa-right": { x: 660, y: 622, scale: 0.97, seat: 98, top: 98, side: 80 },
    window: { x: 990, y: 600, scale: 0.93 },
    rug: { x: 810, y: 664, scale: 1.02, seat: 16 },
    door: { x: 1215, y: 592, scale: 0.92 },
  },
  "childs-room": {
    ...open,
    door: { x: 120, y: 592, scale: 0.92 },
    desk: { x: 345, y: 618, scale: 0.95, seat: 92, top: 152, side: 90, look: "right" },
    window: { x: 690, y: 600, scale: 0.93 },
    rug: { x: 660, y: 664, scale: 1.02, seat: 16 },
    bed: { x: 975, y: 624, scale: 0.97, seat: 104, top: 104, side: -90, look: "left", pillow: 208 },
  },
  "bedroom-night": {
    ...open,
    door: { x: 100, y: 592, scale: 0.92 },
    window: { x: 340, y: 600, scale: 0.93 },
    bed: { x: 850, y: 612, scale: 0.96, seat: 116, top: 116, side: -90, look: "left", pillow: 186 },
    edge: { x: 690, y: 634, scale: 0.99, seat: 112, look: "left" },
    lamp: { x: 1200, y: 612, scale: 0.95, top: 128, side: 0 },
  },
  stairwell: {
    ...open,
    "door-left": { x: 180, y: 592, scale: 0.92 },
    window: { x: 395, y: 598, scale: 0.93, top: 104, side: 0 },
    "door-right": { x: 610, y: 592, scale: 0.92 },
    landing: { x: 480, y: 650, scale: 1 },
    stairs: { x: 1062, y: 598, scale: 0.98, seat: 86, look: "left" },
  },
  courtyard: {
    ...open,
    swing: { x: 270, y: 604, scale: 0.94, seat: 104 },
    sandpit: { x: 560, y: 640, scale: 1, seat: 14 },
    gate: { x: 640, y: 536, scale: 0.78 },
    bench: { x: 880, y: 606, scale: 0.94, seat: 100, top: 100, side: 100 },
    tree: { x: 1090, y: 612, scale: 0.95 },
  },
  street: {
    ...open,
    bench: { x: 230, y: 606, scale: 0.95, seat: 100, top: 100, side: -84 },
    "bus-stop": { x: 410, y: 612, scale: 0.95 },
    crossing: { x: 640, y: 640, scale: 1 },
    shop: { x: 905, y: 598, scale: 0.93 },
    corner: { x: 1220, y: 604, scale: 0.94 },
  },
  "school-yard": {
    ...open,
    gate: { x: 110, y: 606, scale: 0.94 },
    "climbing-frame": { x: 370, y: 610, scale: 0.95, seat: 92 },
    bench: { x: 640, y: 606, scale: 0.94, seat: 100, top: 100, side: 96 },
    door: { x: 880, y: 584, scale: 0.89 },
    wall: { x: 1140, y: 616, scale: 0.95, seat: 112, top: 112, side: 96 },
  },
  // Whoever is anywhere in the car sits in it: its near side hides the rest.
  car: {
    ...open,
    left: backRight,
    centre: passenger,
    right: driver,
    "back-left": { x: 425, y: 628, scale: 1.08, seat: 138, look: "right" },
    "back-right": backRight,
    driver,
    passenger,
  },
  office: {
    ...open,
    door: { x: 115, y: 592, scale: 0.92 },
    visitor: { x: 470, y: 636, scale: 1, seat: 108, top: 176, side: 160, look: "right" },
    desk: { x: 735, y: 600, scale: 0.93, top: 180, side: 0 },
    chair: { x: 1000, y: 636, scale: 1, seat: 108, top: 176, side: -160, look: "left" },
    plant: { x: 1190, y: 604, scale: 0.94 },
  },
  yard: {
    ...open,
    "flat-door": { x: 205, y: 580, scale: 0.86 },
    "path-left": { x: 420, y: 626, scale: 0.96 },
    middle: { x: 672, y: 640, scale: 0.99 },
    tree: { x: 800, y: 572, scale: 0.85 },
    "path-right": { x: 870, y: 626, scale: 0.96 },
    "house-door": { x: 1075, y: 580, scale: 0.86 },
  },
} as const satisfies Record<PlaceId, Record<string, PlaceMark>>;

/** The names of the marks of a place. */
export type MarkOf<Id extends PlaceId> = keyof (typeof MARKS)[Id] & string;

/** A mark by its name, or none where the place has no such mark. */
export function markOf(place: PlaceId, name: string): PlaceMark | undefined {
  const marks: Readonly<Record<string, PlaceMark>> = MARKS[place];
  return Object.hasOwn(marks, name) ? marks[name] : undefined;
}

/** Where a thing lies that is put down at a mark: on its table or seat, or on the floor beside the feet, towards the middle. */
export function restOf(mark: PlaceMark): { readonly x: number; readonly y: number; readonly scale: number } {
  const { x, y, scale, top = 0, side = x > 640 ? -72 : 72 } = mark;
  return { x: x + side * scale, y: y - top * scale, scale };
}
