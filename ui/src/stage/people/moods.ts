/**
 * What a mood does to a body and a face.
 *
 * Nobody is drawn as guilty: the angry one has tired eyes, and the ashamed one is flushed, not sly.
 */
import type { Mood } from "../model";
import type { Bone, FacePart } from "./rig";

/** What a mood does to the body: degrees and units of a standard adult. */
export interface BodyMood {
  /** The head against the upright; positive looks down. */
  readonly head: number;
  /** How far the upper back sinks forward. */
  readonly slump: number;
  /** How far the trunk leans. */
  readonly lean: number;
  /** Shoulders: up is negative; forward is positive. */
  readonly lift: number;
  readonly forward: number;
  /** How far the head sinks between the shoulders, of the neck: so one bows who is seen from before. */
  readonly sunk?: number;
}

export const BODY_MOODS: Record<Mood, BodyMood> = {
  calm: { head: 0, slump: 0, lean: 0, lift: 0, forward: 0 },
  glad: { head: -8, slump: -5, lean: -2, lift: -1, forward: 0 },
  sad: { head: 9, slump: 3, lean: 0, lift: 7, forward: 4, sunk: 0.3 },
  worried: { head: 5, slump: 2, lean: 0, lift: -5, forward: 2 },
  angry: { head: 4, slump: 2, lean: 2, lift: -9, forward: 2 },
  tired: { head: 6, slump: 3, lean: 0, lift: 6, forward: 3, sunk: 0.25 },
  ashamed: { head: 10, slump: 3, lean: 0, lift: -2, forward: 5, sunk: 0.4 },
  hopeful: { head: -12, slump: -6, lean: 3, lift: 1, forward: 0 },
};

type Mouth = Extract<FacePart, `mouth-${string}`>;

interface Look {
  readonly mouth: Mouth;
  /** Mouths grow narrow in worry and wide in joy. */
  readonly mouthWidth?: number;
  /** How far the brows are raised; lowered is negative. */
  readonly brow: number;
  /** Degrees that the inner ends are raised; lowered is negative. */
  readonly pinch: number;
  /** 0 open, 1 closed. */
  readonly lids: number;
  /** How high an open eye is. */
  readonly eye?: number;
  /** Where the eyes look: to the side, and down. */
  readonly gaze?: readonly [number, number];
  readonly blush: number;
  /** Shadows beneath the eyes. */
  readonly weary: number;
}

const LOOKS: Record<Mood, Look> = {
  calm: { mouth: "mouth-level", brow: 0, pinch: 0, lids: 0, blush: 0.5, weary: 0 },
  glad: { mouth: "mouth-laugh", brow: 3, pinch: 4, lids: 0, eye: 0.82, blush: 1, weary: 0 },
  sad: { mouth: "mouth-down", brow: 0.5, pinch: 22, lids: 0.36, gaze: [0, 1.2], blush: 0.4, weary: 0.55 },
  worried: {
    mouth: "mouth-uneasy",
    brow: 2.6,
    pinch: 18,
    lids: 0,
    eye: 1.12,
    gaze: [1, 0],
    blush: 0.3,
    weary: 0.3,
  },
  angry: { mouth: "mouth-tight", brow: -2.2, pinch: -21, lids: 0.3, blush: 0.9, weary: 0.85 },
  tired: {
    mouth: "mouth-tight",
    mouthWidth: 0.8,
    brow: -0.5,
    pinch: 7,
    lids: 0.62,
    gaze: [0, 1],
    blush: 0.2,
    weary: 1,
  },
  ashamed: {
    mouth: "mouth-down",
    mouthWidth: 0.72,
    brow: 1.4,
    pinch: 15,
    lids: 0.8,
    gaze: [-1, 1.6],
    blush: 1.6,
    weary: 0,
  },
  hopeful: {
    mouth: "mouth-smile",
    brow: 3.2,
    pinch: 8,
    lids: 0,
    eye: 1.08,
    gaze: [0.8, -1],
    blush: 0.8,
    weary: 0,
  },
};

/** How far lids travel from open to closed, in units of a head 62 high. */
const LID_TRAVEL = 8;

/** The lids of closed eyes. */
export const SHUT: Bone = { x: 0, y: LID_TRAVEL, angle: 0 };

const MOUTHS: readonly Mouth[] = [
  "mouth-level",
  "mouth-smile",
  "mouth-laugh",
  "mouth-down",
  "mouth-uneasy",
  "mouth-tight",
];

/** A face in a mood, as offsets from the calm face that is drawn. */
export function faceOf(mood: Mood): Record<FacePart, Bone> {
  const look = LOOKS[mood];
  const [side, down] = look.gaze ?? [0, 0];
  const eye: Bone = { x: side, y: down, angle: 0, scaleY: look.eye ?? 1 };
  const still = { x: 0, y: 0, angle: 0 };
  const mouths = MOUTHS.map((mouth) => [
    mouth,
    { ...still, scaleX: look.mouthWidth ?? 1, opacity: mouth === look.mouth ? 1 : 0 },
  ]);
  return {
    "brow-near": { x: 0, y: -look.brow, angle: -look.pinch },
    "brow-far": { x: 0, y: -look.brow, angle: look.pinch },
    "eye-near": eye,
    "eye-far": eye,
    lids: { x: 0, y: look.lids * LID_TRAVEL, angle: 0 },
    blush: { ...still, opacity: Math.min(1, look.blush * 0.6) },
    weary: { ...still, opacity: look.weary },
    ...(Object.fromEntries(mouths) as Record<Mouth, Bone>),
  };
}
