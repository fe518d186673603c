/** How arms hold what is in the hand: by what it is, and whichever pose leaves the arm free. */
import type { Hold } from "../rig";
import type { Arm } from "./posture";

/** The two arms for each way to hold something. */
export const HOLDING: Readonly<Record<Hold, { readonly near: Arm; readonly far: Arm }>> = {
  // Brought before the body, the forearm level.
  before: {
    near: { bend: [-8, 73], end: [50, 96], turn: -8 },
    far: { bend: [12, 72], end: [52, 110], turn: -8 },
  },
  // The same, the fingers about a handle or a neck.
  clasped: {
    near: { bend: [-8, 73], end: [50, 92], turn: -8 },
    far: { bend: [15, 72], end: [70, 94], turn: -8 },
  },
  // By its handle, at the side, a little ahead of the leg.
  hangs: {
    near: { bend: [-4, 74], end: [20, 136], turn: 0 },
    far: { bend: [14, 73], end: [36, 134], turn: 0 },
  },
  // A kettle: by its handle, but away from the leg.
  carried: {
    near: { bend: [-6, 73], end: [44, 116], turn: -4 },
    far: { bend: [16, 72], end: [66, 112], turn: -4 },
  },
  // Before the breast, the elbow bent, to be looked at.
  read: {
    near: { bend: [-6, 74], end: [48, 64], turn: 0 },
    far: { bend: [14, 72], end: [62, 60], turn: 0 },
  },
  // A shaft that stands upright in a raised hand.
  raised: {
    near: { bend: [22, 70], end: [74, 34], turn: 0 },
    far: { bend: [14, 73], end: [44, 16], turn: 0 },
  },
  // Against the breast, as one holds what is loved.
  hugged: {
    near: { bend: [-10, 73], end: [40, 58], turn: -14 },
    far: { bend: [18, 71], end: [-32, 52], turn: 8 },
  },
};

/** What the free hand does while the other holds something up: it lies below it, the elbow bent. */
export const SUPPORTING: { readonly near: Arm; readonly far: Arm } = {
  near: { bend: [-8, 73], end: [46, 108], turn: -10 },
  far: { bend: [14, 72], end: [-40, 104], turn: 14 },
};

/** What is held up, so that the other hand is wanted below it. */
export const HELD_UP: ReadonlySet<Hold> = new Set<Hold>(["before", "clasped", "read", "hugged"]);

/** How far a head is bowed to what is read. */
export const READING = 9;
