/** Turning, moving and scaling in the plane, as SVG writes it: (a b c d e f). */
import type { Bone } from "../people";

/** A transform. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const RADIANS = Math.PI / 180;

/** The transform of a bone: moved, turned, scaled. */
export function matrixOf({ x, y, angle, scaleX = 1, scaleY = 1 }: Bone): Matrix {
  const [sine, cosine] = [Math.sin(angle * RADIANS), Math.cos(angle * RADIANS)];
  return [cosine * scaleX, sine * scaleX, -sine * scaleY, cosine * scaleY, x, y];
}

/** What lies in `inner`, seen from where `outer` lies. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ];
}

/** The way back. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c || 1e-6;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

/** Moved, turned and scaled: a transform without skew as a bone. What is mirrored is so in its width. */
export function boneOf([a, b, c, d, e, f]: Matrix): Bone {
  const scaleY = Math.max(Math.hypot(c, d), 1e-6);
  return { x: e, y: f, angle: Math.atan2(-c, d) / RADIANS, scaleX: (a * d - b * c) / scaleY, scaleY };
}
