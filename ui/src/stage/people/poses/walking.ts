/** Two steps, as legs and arms swing through them. */
import { along, plus, type Point } from "../geometry";
import type { Limb, Posture, Upper } from "./posture";
import * as upper from "./upper";

const SWING = 19;

/** A leg at a phase of its step: at 0.25 it is set down in front, at 0.75 it pushes off behind. */
function leg(phase: number, stride: number): Limb {
  const sine = Math.sin(2 * Math.PI * phase);
  const thigh = -(SWING * sine + 4) * stride;
  // The knee is bent most as the leg comes forward, a little before it passes the other.
  const bent = Math.max(0, Math.cos(2 * Math.PI * (phase + 0.06))) ** 1.4;
  const shin = thigh + 7 + 44 * stride * bent;
  const heelStrike = -16 * Math.max(0, sine) ** 3;
  const pushOff = 34 * Math.max(0, -sine) ** 2;
  const knee = along(96, thigh);
  return { bend: knee, end: plus(knee, along(94, shin)), turn: (heelStrike + pushOff) * stride };
}

/** An arm that swings against the leg of its side. */
function arm(phase: number, stride: number, rest: Point): Limb {
  const swing = 20 * Math.sin(2 * Math.PI * phase) * stride;
  const elbow = along(74, swing + 2);
  return { bend: plus(elbow, rest), end: plus(plus(elbow, rest), along(66, swing - 16 - swing * 0.3)) };
}

/** The body at a phase of walking, 0 to 1 for two steps. */
export function walking(phase: number, stride: number): Posture {
  return {
    ...upper.walking,
    armNear: arm(phase, stride, [-5, 0]),
    armFar: arm(phase + 0.5, stride, [6, 0]),
    legNear: leg(phase, stride),
    legFar: leg(phase + 0.5, stride),
    on: "feet",
  };
}

/** The arms that push a chair's wheels: from their top forwards, then back through the air. */
export function rolling(phase: number): Upper {
  const push = Math.cos(2 * Math.PI * phase);
  const arm = (rest: number): Limb => {
    const elbow = along(74, 26 + 18 * push + rest);
    return { bend: elbow, end: plus(elbow, along(66, -22 + 22 * push + rest)), turn: -10 };
  };
  const lean = 6 - 5 * push;
  return {
    ...upper.sitting,
    loin: [lean - 4, -66],
    back: [lean + 2, -78],
    armNear: arm(0),
    armFar: arm(-14),
  };
}

/** How many units somebody with legs of that length gets on in two steps. */
export function strideOf(leg: number, stride: number): number {
  return 4 * leg * Math.sin((SWING * stride * Math.PI) / 180);
}
