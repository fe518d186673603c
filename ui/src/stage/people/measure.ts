/** From a few words about a body to the lengths of its bones and the widths around them. */
import type { Body } from "./build";

/** The height of the head that all heads are drawn for. */
export const HEAD = 62;

/** The lengths and widths of one body, at scale 1. */
export interface Measure {
  /** The scale of the drawing of the head. */
  readonly head: number;
  /** From the base of the neck to where the head turns. */
  readonly neck: number;
  /** From the hips to the bend of the back. */
  readonly loin: number;
  /** From the bend of the back to the base of the neck. */
  readonly back: number;
  readonly upperArm: number;
  readonly forearm: number;
  /** The scale of the drawing of the hands. */
  readonly hand: number;
  readonly thigh: number;
  readonly shin: number;
  /** From the ankle to the floor. */
  readonly ankle: number;
  /** From the heel and from the toes to the ankle. */
  readonly heel: number;
  readonly toes: number;
  /** Half the widths of the trunk. */
  readonly shoulder: number;
  readonly waist: number;
  readonly hip: number;
  /** How far the belly stands out, and the bust. */
  readonly belly: number;
  readonly bust: number;
  /** Half the widths of the limbs, from the trunk outwards. */
  readonly arm: readonly [number, number, number];
  readonly leg: readonly [number, number, number];
  /** Where the shoulders are from the base of the neck, and the hip joints from the middle of the hips. */
  readonly shoulderNear: { readonly x: number; readonly y: number };
  readonly shoulderFar: { readonly x: number; readonly y: number };
  readonly hipNear: { readonly x: number; readonly y: number };
  readonly hipFar: { readonly x: number; readonly y: number };
}

const STANDARD_HEIGHT = 430;

/** The lengths of a body. Thigh and shin, and the two bones of an arm, keep one proportion in all bodies. */
export function measure({ height, heads, legs, shoulders, hips, weight, belly, bust = 0 }: Body): Measure {
  const size = height / STANDARD_HEIGHT;
  const headHeight = height / heads;
  const head = headHeight / HEAD;
  // A neck grows with the years: small children hardly have one.
  const neck = headHeight * (heads > 6.2 ? 0.35 : 0.15 + (heads - 4.5) * 0.1);
  const ankle = 15 * size * (heads > 6 ? 1 : 1.08);
  const leg = height * legs - ankle;
  const spine = height - height * legs - headHeight * 0.87 - neck;
  const arm = height * (0.327 - Math.max(0, 6 - heads) * 0.022);
  const shoulder = 39 * size * shoulders;
  const hip = 32 * size * hips;
  // Limbs of children are soft and short, so their widths shrink less than their lengths.
  const girth = weight * Math.pow(size, 0.82);
  const slope = 21.5 * size;
  return {
    head,
    neck,
    loin: spine * 0.46,
    back: spine * 0.54,
    upperArm: arm * 0.525,
    forearm: arm * 0.475,
    hand: 0.35 * head + 0.65 * size * (0.85 + 0.15 * weight),
    thigh: leg * 0.51,
    shin: leg * 0.49,
    ankle,
    heel: 11 * Math.pow(size, 0.85),
    toes: 27 * Math.pow(size, 0.85),
    shoulder,
    waist: (27.5 * size * (hips + shoulders * 0.6 + weight * 0.6)) / 2.2,
    hip,
    belly: belly * 30 * size,
    bust: bust * 9 * size,
    arm: [13.6 * girth, 10.8 * girth, 8.2 * girth],
    leg: [18.5 * girth * Math.sqrt(hips), 13.6 * girth, 9.8 * girth],
    shoulderNear: { x: -shoulder + 11 * girth, y: slope },
    shoulderFar: { x: shoulder * 0.86 - 8.5 * girth, y: slope - 1 },
    hipNear: { x: -hip * 0.46, y: 0 },
    hipFar: { x: hip * 0.42, y: -4.5 * size },
  };
}
