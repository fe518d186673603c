/** Trunk, head and arms of the poses. */
import type { Arm, Upper } from "./posture";

/** An upright back. */
const upright = { loin: [0, -66], back: [0, -78] } as const;

/** Arms that hang; the near hand lies a little before the thigh. */
const hangingNear: Arm = { bend: [-7, 73], end: [2, 139] };
const hangingFar: Arm = { bend: [8, 73], end: [15, 139] };

export const standing: Upper = { ...upright, head: 0, armNear: hangingNear, armFar: hangingFar };

export const sitting: Upper = {
  loin: [-5, -66],
  back: [4, -78],
  head: 2,
  armNear: { bend: [2, 74], end: [48, 118], turn: -24 },
  armFar: { bend: [12, 73], end: [58, 114], turn: -20 },
};

export const walking: Upper = {
  loin: [3, -66],
  back: [4, -78],
  head: 0,
  armNear: hangingNear,
  armFar: hangingFar,
};

/** Hands rest on the own knee: nobody who comes down to somebody's eyes takes hold of them. */
export const crouching: Upper = {
  loin: [12, -65],
  back: [14, -77],
  head: 4,
  armNear: { bend: [-4, 74], end: [48, 112], turn: -22 },
  armFar: { bend: [14, 73], end: [62, 116], turn: -18 },
};

/** Two as tall: the near arm lies about the other's back, the far one is behind it. */
export const hugging: Upper = {
  loin: [4, -66],
  back: [9, -77],
  head: 10,
  armNear: { bend: [48, 56], end: [108, 76], turn: 6 },
  armFar: { bend: [-14, 73], end: [48, 80], turn: 4 },
};

/** A grown-up on one knee who hugs somebody small: the near arm across the small back, the hand flat on it. */
export const huggingDown: Upper = {
  loin: [8, -65],
  back: [12, -77],
  head: 10,
  armNear: { bend: [46, 58], end: [107, 82], turn: 14 },
  armFar: { bend: [-16, 72], end: [45, 86], turn: 10 },
};

/** Somebody in a wheelchair who hugs somebody who stands beside the knees. */
export const huggingBeside: Upper = {
  loin: [8, -65],
  back: [12, -77],
  head: 10,
  armNear: { bend: [46, 58], end: [110, 48], turn: 24 },
  armFar: { bend: [-12, 73], end: [46, 50], turn: 20 },
};

/** As the one with a cane hugs somebody small: about the shoulders. */
export const huggingFar: Arm = { bend: [20, 71], end: [66, 118], turn: 6 };

/** A child that hugs a grown-up: the head at the other's shoulder, the arms round the waist. */
export const huggingUp: Upper = {
  loin: [4, -66],
  back: [6, -78],
  head: 10,
  armNear: { bend: [48, 56], end: [108, 50], turn: -10 },
  armFar: { bend: [50, 54], end: [110, 40], turn: -10 },
};

/** A child on the arm: the near forearm is its seat, the far one goes round it from behind to the near hand. */
export const carrying: Upper = {
  loin: [-4, -66],
  back: [-4, -78],
  head: 0,
  armNear: { bend: [-8, 73], end: [52, 98], turn: -16 },
  armFar: { bend: [34, 64], end: [0, 98], turn: 12 },
};

export const turnedAway: Upper = {
  ...upright,
  head: 2,
  armNear: { bend: [-10, 73], end: [-7, 139] },
  armFar: { bend: [10, 73], end: [9, 139] },
};

export const onThePhone: Upper = {
  ...upright,
  head: -7,
  armNear: { toHead: [-47, 13], elbow: "out", turn: 232 },
  armFar: { bend: [13, 72], end: [-34, 104], turn: 30 },
};

/** As the one with a cane calls: by the far ear. */
export const onThePhoneFar: Arm = { toHead: [58, 13], elbow: "out", turn: 128 };

export const lying: Upper = {
  loin: [0, -66],
  back: [3, -78],
  head: 10,
  armNear: { bend: [2, 74], end: [30, 130], turn: -12 },
  armFar: { bend: [10, 73], end: [8, 139] },
};

export const reaching: Upper = {
  loin: [8, -66],
  back: [14, -77],
  head: -2,
  armNear: { bend: [26, 70], end: [84, 62], turn: -14 },
  armFar: { bend: [62, 34], end: [126, 12], turn: -10 },
};

/** Against a wall or a door-post behind. */
export const leaning: Upper = {
  loin: [-19, -63],
  back: [-12, -77],
  head: 3,
  armNear: { bend: [4, 74], end: [22, 138] },
  armFar: { bend: [18, 72], end: [-26, 106], turn: 20 },
};

export const waving: Upper = {
  ...upright,
  head: -3,
  armNear: hangingNear,
  armFar: { bend: [56, 42], end: [84, -24], turn: -6 },
};

/** The eyes are in one hand, whose arm the other one holds; the body stays upright, or it would be a toothache. */
export const coveringFace: Upper = {
  loin: [0, -66],
  back: [4, -78],
  head: 14,
  armNear: { toHead: [17, -13], elbow: "low", turn: 108 },
  armFar: { bend: [10, 73], end: [-46, 70], turn: 16 },
};

/** How far shoulders are drawn up to a face that is covered. */
export const SOBBING = -7;

/** As the one with a cane does it. */
export const coveringFaceFar: Arm = { toHead: [25, -8], elbow: "low", turn: 120 };

export const armsCrossed: Upper = {
  ...upright,
  head: 0,
  armNear: { bend: [-12, 72], end: [48, 70], turn: -12 },
  armFar: { bend: [12, 72], end: [-46, 62], turn: 14 },
};

/** A child that is carried: the one arm about the neck, the other between two breasts. */
export const carried: Upper = {
  loin: [4, -66],
  back: [6, -78],
  head: 2,
  armNear: { bend: [54, 46], end: [104, 8], turn: -16 },
  armFar: { bend: [6, 74], end: [30, 22], turn: 0 },
};
