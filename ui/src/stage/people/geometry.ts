/**
 * Angles of bones.
 *
 * Degrees run clockwise, as in SVG. A limb hangs along +y at 0; swung forward – people look to the right –
 * its angle is negative. A trunk stands along −y at 0; bent forward its angle is positive.
 */

/** A place, or the way from one to another. */
export type Point = readonly [x: number, y: number];

const DEGREES = 180 / Math.PI;

/** The angle of a limb that points that way. */
export const limbAngle = ([x, y]: Point): number => Math.atan2(-x, y) * DEGREES;

/** The angle of a trunk that points that way. */
export const trunkAngle = ([x, y]: Point): number => Math.atan2(x, -y) * DEGREES;

/** A point turned about the origin. */
export function turned([x, y]: Point, angle: number): Point {
  const [sine, cosine] = [Math.sin(angle / DEGREES), Math.cos(angle / DEGREES)];
  return [x * cosine - y * sine, x * sine + y * cosine];
}

/** Where a limb of that length ends. */
export const along = (length: number, angle: number): Point => turned([0, length], angle);

/** The sum of two ways. */
export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];

/** The way from b to a. */
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

/** An angle within half a turn of zero. */
export const wrapped = (angle: number): number => angle - 360 * Math.round(angle / 360);

/**
 * The angles of two bones that reach for a point from the origin; what is too far they point at.
 * Of the two ways to bend, `side` 1 turns the first bone clockwise from the line to the point, −1 the other way.
 */
export function reach(
  first: number,
  second: number,
  goal: Point,
  side: 1 | -1,
): { readonly first: number; readonly second: number } {
  const distance = Math.hypot(...goal);
  const clamped = Math.min(Math.max(distance, Math.abs(first - second) + 0.5), (first + second) * 0.999);
  const corner =
    Math.acos((first * first + clamped * clamped - second * second) / (2 * first * clamped)) * DEGREES;
  const upper = limbAngle(goal) + side * corner;
  const straight = clamped / Math.max(distance, 0.001);
  const end: Point = [goal[0] * straight, goal[1] * straight];
  return { first: upper, second: limbAngle(minus(end, along(first, upper))) };
}

/** To two decimals, so that what is drawn is short and the same everywhere. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
