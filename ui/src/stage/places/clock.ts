/** The time on the clocks of the walls. */
import type { Air } from "../model";
import { handsAt } from "../props/states";

/** What clocks show where a film says nothing: forenoon, early evening, late at night. */
const BY_LIGHT = { day: "10:10", evening: "18:30", night: "23:40" } as const;

/** The time that a wall clock shows, as `18:30`. */
export const timeOn = ({ clock, light }: Air): string => clock ?? BY_LIGHT[light];

/** How far hands turn, in degrees, from one time to the next one that looks like the other: clocks go forward. */
export function turnedBetween(
  before: string,
  after: string,
): { readonly hour: number; readonly minute: number } {
  const hour = (handsAt(after).hour - handsAt(before).hour + 360) % 360;
  return { hour, minute: hour * 12 };
}
