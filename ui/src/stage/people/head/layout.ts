/**
 * Where things sit on a head, in units of a head 62 high, seen from where the head turns: the top of the neck.
 *
 * A face is drawn three quarters from the front, looking to the right.
 */
import type { Features } from "../build";
import type { Point } from "../geometry";
import type { FacePart } from "../rig";

/** The middle of a face: what is beside it is nearer to the far cheek. */
export const MIDDLE = 5;

/** The height of the eyes; children's eyes sit lower in the head. */
export const eyeLine = ({ young }: Features): number => -20.5 + 3.4 * young;

/** The chin. */
export const chinLine = ({ length }: Features): number => 5 + 5 * length;

/** Where the moving parts of a face have their origin. */
export function layoutOf(features: Features): Record<FacePart, Point> {
  const eyes = eyeLine(features);
  const chin = chinLine(features);
  const apart = features.width * 0.4;
  const brows = eyes - 8.6 - features.eyes * 1.2;
  const mouth: Point = [MIDDLE + 3, eyes + (chin - eyes) * (0.67 - features.young * 0.02)];
  return {
    "eye-near": [MIDDLE + 1 - apart, eyes],
    "eye-far": [MIDDLE + 2.5 + apart * 0.88, eyes],
    "brow-near": [MIDDLE + 0.5 - apart * 1.06, brows],
    "brow-far": [MIDDLE + 3 + apart * 0.92, brows - 0.2],
    lids: [0, 0],
    blush: [0, 0],
    weary: [0, 0],
    "mouth-level": mouth,
    "mouth-smile": mouth,
    "mouth-laugh": mouth,
    "mouth-down": mouth,
    "mouth-uneasy": mouth,
    "mouth-tight": mouth,
  };
}
