/** Which posture a moment asks for. */
import type { Pose } from "../../model";
import type { Moment } from "../rig";
import { GESTURES } from "./gestures";
import { HELD_UP, HOLDING, READING, SUPPORTING } from "./holding";
import * as lower from "./lower";
import type { Arm, Lower, Posture, Upper } from "./posture";
import * as upper from "./upper";
import { rolling, walking } from "./walking";

/** What of a build changes a pose. */
export interface Manner {
  readonly stride: number;
  /** Sits in every pose but lying. */
  readonly rolls: boolean;
  /** Whose near hand is on a cane. */
  readonly cane: boolean;
  /** Beside whom one hugs: much taller, as tall, much smaller. */
  readonly beside: "above" | "level" | "below";
  /** Small children squat where grown-ups kneel. */
  readonly squats: boolean;
}

const UPPER: Record<Exclude<Pose, "walking">, Upper> = {
  standing: upper.standing,
  sitting: upper.sitting,
  crouching: upper.crouching,
  hugging: upper.hugging,
  carrying: upper.carrying,
  "turned-away": upper.turnedAway,
  "on-the-phone": upper.onThePhone,
  lying: upper.lying,
  reaching: upper.reaching,
  leaning: upper.leaning,
  waving: upper.waving,
  "covering-face": upper.coveringFace,
  "arms-crossed": upper.armsCrossed,
};

/** Poses in which a hand that holds something is brought before the body. */
const FREE: ReadonlySet<Pose> = new Set(["standing", "sitting", "walking", "leaning", "waving", "crouching"]);

/** Moods that show in the arms of whoever sits as well; in the others the hands rest on the thighs. */
const LIVELY: ReadonlySet<Moment["mood"]> = new Set(["glad", "worried", "hopeful"]);

/** What the far hand does for a near one that is not free. */
const OTHER_HAND: Partial<Record<Pose, Arm>> = {
  "on-the-phone": upper.onThePhoneFar,
  "covering-face": upper.coveringFaceFar,
  hugging: upper.huggingFar,
};

function lowerOf({ pose, seat, reaches }: Moment, manner: Manner): Lower {
  const { legNear, legFar } = lower.standing;
  if (pose === "lying") return lower.lying;
  if (
    manner.rolls ||
    pose === "sitting" ||
    (seat !== undefined && pose !== "crouching" && pose !== "walking")
  ) {
    return { legNear, legFar, on: "seat" };
  }
  if (pose === "hugging" && manner.beside === "above" && !manner.cane) return lower.kneeling;
  if (reaches?.kneels === true && !manner.cane) return lower.kneeling;
  if (reaches?.stoops === true && pose !== "crouching" && !manner.cane) return lower.stooping;
  if (pose === "crouching" && !manner.cane) return manner.squats ? lower.squatting : lower.kneeling;
  return pose === "leaning" ? lower.leaning : lower.standing;
}

function armsOf(
  moment: Moment,
  { armNear, armFar }: Upper,
  manner: Manner,
  seated: Pick<Lower, "on">,
): { near: Arm; far: Arm } {
  const { pose, mood, holds } = moment;
  const stands = seated.on === "feet";
  const gesture = pose === "standing" && (stands || LIVELY.has(mood)) ? GESTURES[mood] : {};
  // Whoever has a hand on a cane calls, and weeps, with the other.
  const other = manner.cane ? OTHER_HAND[pose] : undefined;
  const near = FREE.has(pose) && holds?.near ? HOLDING[holds.near].near : undefined;
  const far = FREE.has(pose) && pose !== "waving" && holds?.far ? HOLDING[holds.far].far : undefined;
  // On a seat, and with a wall behind, the free hand has where to rest.
  const supports = stands && ["standing", "walking", "crouching"].includes(pose);
  const [held, heldFar] = [holds?.near, holds?.far];
  const below = {
    near: supports && !held && heldFar && HELD_UP.has(heldFar) ? SUPPORTING.near : undefined,
    far: supports && !heldFar && held && HELD_UP.has(held) ? SUPPORTING.far : undefined,
  };
  return {
    near: near ?? below.near ?? gesture.near ?? armNear,
    far: far ?? other ?? below.far ?? gesture.far ?? armFar,
  };
}

function aboveOf({ pose }: Moment, { beside, rolls }: Manner, { on }: Lower): Upper {
  if (pose === "walking" || (pose === "standing" && on === "seat")) return upper.sitting;
  if (pose === "hugging" && rolls) return upper.huggingBeside;
  if (pose === "hugging" && beside === "below") return upper.huggingUp;
  return pose === "hugging" && beside === "above" ? upper.huggingDown : UPPER[pose];
}

/** The posture of a moment, for the standard adult. */
export function postureOf(moment: Moment, manner: Manner): Posture {
  const { pose, phase = 0 } = moment;
  if (moment.carried === true) return { ...upper.carried, ...lower.standing, on: "seat" };
  const seated = lowerOf(moment, manner);
  if (pose === "walking" && seated.on === "feet") {
    const stepping = walking(phase, manner.stride);
    const arms = armsOf(moment, stepping, manner, seated);
    return { ...stepping, armNear: arms.near, armFar: arms.far };
  }
  if (pose === "walking") return { ...rolling(phase), ...seated };
  const above = aboveOf(moment, manner, seated);
  const arms = armsOf(moment, above, manner, seated);
  const reads = FREE.has(pose) && [moment.holds?.near, moment.holds?.far].includes("read");
  const head = above.head + (reads ? READING : 0);
  return { ...above, head, armNear: arms.near, armFar: arms.far, ...seated, away: pose === "turned-away" };
}
