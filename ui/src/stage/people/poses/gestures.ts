/**
 * What free arms do in a mood, while one stands and does nothing else: from the back row of a room, a mood is
 * read off the arms before it is read off the face.
 */
import type { Mood } from "../../model";
import type { Arm } from "./posture";

/** The arms of a mood; an arm that is not named hangs or rests as the pose has it. */
export interface Gesture {
  readonly near?: Arm;
  readonly far?: Arm;
}

export const GESTURES: Record<Mood, Gesture> = {
  calm: {},
  glad: {
    near: { bend: [-26, 69], end: [-40, 132], turn: 10 },
    far: { bend: [30, 68], end: [76, 112], turn: -30 },
  },
  sad: {
    near: { bend: [3, 74], end: [12, 140] },
    far: { bend: [8, 74], end: [14, 140] },
  },
  // Two hands that hold each other before the belly.
  worried: {
    near: { bend: [-16, 71], end: [34, 96], turn: -18 },
    far: { bend: [14, 72], end: [-24, 108], turn: 18 },
  },
  // Stiff arms, a little from the sides, the hands open.
  angry: {
    near: { bend: [-20, 71], end: [-4, 134] },
    far: { bend: [20, 71], end: [38, 132] },
  },
  // Heavy arms, the one held by the other before the belly.
  tired: {
    near: { bend: [-8, 73], end: [26, 118], turn: -10 },
    far: { bend: [10, 73], end: [-16, 122], turn: 12 },
  },
  // One hand holds the other arm.
  ashamed: {
    near: { bend: [-10, 73], end: [40, 104], turn: -30 },
    far: { bend: [6, 74], end: [6, 140] },
  },
  // A hand on the breast.
  hopeful: {
    near: { bend: [-20, 70], end: [30, 40], turn: -24 },
  },
};
