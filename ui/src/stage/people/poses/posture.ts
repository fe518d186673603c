/** How a pose is written down. */
import type { Point } from "../geometry";

/** A limb by its two further joints, as seen from its first one, in units of the standard adult. */
export interface Limb {
  /** The elbow, the knee. */
  readonly bend: Point;
  /** The wrist, the ankle. */
  readonly end: Point;
  /** How far the hand is turned at the wrist; for a foot, its slope against the floor. */
  readonly turn?: number;
}

/** An arm that goes to the head, wherever the head of that build is. */
export interface ArmToHead {
  /** The wrist, from where the head turns, in units of a head 62 high. */
  readonly toHead: Point;
  /** Where the elbow goes: low before the body, or out to the side. */
  readonly elbow: "low" | "out";
  /** The angle of the hand against the upright. */
  readonly turn: number;
}

/** An arm of a pose. */
export type Arm = Limb | ArmToHead;

/** A whole body, in units of the standard adult; only the directions count, lengths are each build's own. */
export interface Posture {
  /** From the hips to the bend of the back. */
  readonly loin: Point;
  /** From there to the base of the neck. */
  readonly back: Point;
  /** The slope of the head against the upright: positive looks down. */
  readonly head: number;
  readonly armNear: Arm;
  readonly armFar: Arm;
  readonly legNear: Limb;
  readonly legFar: Limb;
  /** What carries the weight. */
  readonly on: "feet" | "seat" | "bed";
  /** Seen from behind. */
  readonly away?: boolean;
}

/** The part of a posture above the hips. */
export type Upper = Pick<Posture, "loin" | "back" | "head" | "armNear" | "armFar">;
/** The part below. */
export type Lower = Pick<Posture, "legNear" | "legFar" | "on">;
