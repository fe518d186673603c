/** Legs of the poses. Legs on a seat are not written here: they follow from its height. */
import type { Lower } from "./posture";

export const standing: Lower = {
  legNear: { bend: [-1, 96], end: [-5, 190] },
  legFar: { bend: [4, 96], end: [5, 190] },
  on: "feet",
};

/** The weight on one leg, the other foot set forward. */
export const leaning: Lower = {
  legNear: { bend: [24, 93], end: [30, 187] },
  legFar: { bend: [40, 88], end: [58, 179] },
  on: "feet",
};

/** Both knees bent, the weight a little behind the feet: as one takes up a bag, or a child. */
export const stooping: Lower = {
  legNear: { bend: [42, 86], end: [-8, 165], turn: 0 },
  legFar: { bend: [56, 78], end: [12, 161], turn: 0 },
  on: "feet",
};

/** One knee on the floor, the other foot flat: what an adult does to meet a child's eyes. */
export const kneeling: Lower = {
  legNear: { bend: [14, 97], end: [-79, 83], turn: 82 },
  legFar: { bend: [96, 2], end: [92, 96] },
  on: "feet",
};

/** Squatting with both feet on the floor, as children do. */
export const squatting: Lower = {
  legNear: { bend: [80, 34], end: [14, 98], turn: 6 },
  legFar: { bend: [90, 22], end: [30, 92], turn: 0 },
  on: "feet",
};

export const lying: Lower = {
  legNear: { bend: [26, 92], end: [14, 182], turn: -34 },
  legFar: { bend: [5, 96], end: [4, 190], turn: -30 },
  on: "bed",
};
