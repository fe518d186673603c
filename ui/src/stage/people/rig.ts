/**
 * The rig that every person on the stage shares: which parts there are, and what moves them.
 *
 * A part is a group (or a single shape) with `data-part`. Its origin is its joint, so that a part moves by a
 * translation to the joint, a turn about it and, rarely, a scale or a fading. A name may stand on several
 * groups of one person – hair behind the back moves with the head before it –: whoever moves a part moves all
 * of them. How parts lie within each other is drawn in `Person.svelte`; `bones.ts` reckons where they are.
 */
import type { Mood, Pose } from "../model";
import type { Point } from "./geometry";

/** What carries the rest: from the feet to the head. */
const TRUNK = ["shadow", "body", "hips", "skirt", "torso", "chest", "neck", "head"] as const;

/** Arms and legs; near is the side towards us. */
const LIMBS = [
  "upper-arm-near",
  "forearm-near",
  "hand-near",
  "hold-near",
  "upper-arm-far",
  "forearm-far",
  "hand-far",
  "hold-far",
  "thigh-near",
  "shin-near",
  "foot-near",
  "thigh-far",
  "shin-far",
  "foot-far",
] as const;

/** What moves in a face. Of the mouths one is seen at a time. */
export const FACE = [
  "brow-far",
  "brow-near",
  "eye-far",
  "eye-near",
  "lids",
  "blush",
  "weary",
  "mouth-level",
  "mouth-smile",
  "mouth-laugh",
  "mouth-down",
  "mouth-uneasy",
  "mouth-tight",
] as const;

/**
 * What hangs and rolls, what is seen from before and from behind only, and where a child is carried; where the
 * handle of a rucksack is that is worn or lies on a lap, and its straps.
 */
const TRAPPINGS = [
  "plait-near",
  "plait-far",
  "front",
  "away",
  "carry",
  "back",
  "lap",
  "straps",
  "chair",
  "wheel-near",
  "wheel-far",
  "cane",
] as const;

/** Every part; a person without plaits has no group for them, and whoever moves them passes it over. */
export const PARTS = [...TRUNK, ...LIMBS, ...FACE, ...TRAPPINGS] as const;

/** The name of a part, as it stands in `data-part`. */
export type Part = (typeof PARTS)[number];
/** The name of a part of the face. */
export type FacePart = (typeof FACE)[number];

/** Where a part is within the part that carries it. */
export interface Bone {
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise as SVG turns. Two bones are joined by the numbers as they are: no full turns hide in them. */
  readonly angle: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
  readonly opacity?: number;
}

/** Where every part of a person is at one moment. */
export type Bones = Readonly<Record<Part, Bone>>;

/** How a thing is held: see `poses/holding.ts`. */
export type Hold = "before" | "clasped" | "hangs" | "carried" | "read" | "raised" | "hugged";

/** What somebody has in the hands, and on the back. */
export interface Holds {
  readonly near?: Hold | false;
  readonly far?: Hold | false;
  readonly back?: boolean;
}

/**
 * Where hands are led, from between the feet and in one's own units. They get as far as a bent arm and a bowed back
 * take them; who `stoops` bends the knees for it.
 */
export interface Reaches {
  readonly near?: Point;
  readonly far?: Point;
  readonly stoops?: boolean;
  /** Goes down on one knee for it, as one does for a child. */
  readonly kneels?: boolean;
  /** How far the back is bowed for it at most, in degrees. */
  readonly bows?: number;
}

/** What a person does at a moment. */
export interface Moment {
  readonly pose: Pose;
  readonly mood: Mood;
  /** How high one sits or lies above the floor, in the person's own units; else as high as suits the legs. */
  readonly seat?: number;
  /** 0 to 1: through two steps when walking, else through one breath. */
  readonly phase?: number;
  /** Which hands hold something, and how: such an arm brings it where it belongs; and whether a rucksack is worn. */
  readonly holds?: Holds;
  /** Where hands go to take, set down, hand over. */
  readonly reaches?: Reaches;
  /** How tall the one is whom one hugs, in one's own units: a tall person kneels to a small one. */
  readonly toward?: number;
  /** A child on somebody's arm: its hips are at its own origin, which belongs on the carrier's `carry`. */
  readonly carried?: boolean;
}

/** What a part's group has for attributes while nothing moves it. */
export function attributesOf<Name extends Part>(
  bones: Readonly<Record<Name, Bone>>,
  part: Name,
): Record<string, string | undefined> {
  const bone = bones[part];
  return {
    "data-part": part,
    transform: attributeOf(bone),
    opacity: (bone.opacity ?? 1) === 1 ? undefined : String(bone.opacity),
  };
}

/** A bone as the `transform` attribute has it. */
export function attributeOf({ x, y, angle, scaleX = 1, scaleY = 1 }: Bone): string {
  const scale = scaleX === 1 && scaleY === 1 ? "" : ` scale(${scaleX} ${scaleY})`;
  return `translate(${x} ${y}) rotate(${angle})${scale}`;
}

/** A bone as an animation of the `transform` property has it; always the same functions, so that two can be mixed. */
export function keyframeOf({ x, y, angle, scaleX = 1, scaleY = 1, opacity = 1 }: Bone): {
  transform: string;
  opacity: number;
} {
  return {
    transform: `translate(${x}px, ${y}px) rotate(${angle}deg) scale(${scaleX}, ${scaleY})`,
    opacity,
  };
}
