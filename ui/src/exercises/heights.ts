import type { Stretch } from "../journal/marks";

/** The heights of the thermometer, from the first sign on. */
export const HEIGHTS = [2, 5, 8] as const;

/** One of the heights. */
export type Height = (typeof HEIGHTS)[number];

/** The part that holds the plan. */
export const PLAN = "plan";

/** The part that holds the signs at a height. */
export function signsAt(height: Height): string {
  return `signs-${String(height)}`;
}

/** The part that holds what one does at a height. */
export function doesAt(height: Height): string {
  return `do-${String(height)}`;
}

/** What was written in a part, cut where something was found. */
export interface Part {
  /** What the part is called. */
  label: readonly Stretch[];
  /** What was written in it, a line each. */
  lines: readonly (readonly Stretch[])[];
}
