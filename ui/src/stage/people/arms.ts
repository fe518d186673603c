/** Arms and hands: swung as the pose has them, or led to the own head or to a cane. */
import type { Frame, Side, Trunk } from "./frame";
import { along, limbAngle, minus, plus, reach, turned, wrapped, type Point } from "./geometry";
import type { Arm } from "./poses/posture";
import type { Bone } from "./rig";

/** The directions of an arm's three bones against the upright. */
interface Directions {
  readonly upper: number;
  readonly fore: number;
  readonly hand: number;
}

/**
 * How far an elbow may be turned clockwise, so that between two poses a forearm swings through the front and not
 * round the back: an arm that goes to the head folds upwards, the far one otherwise across the body.
 */
const elbowLimit = (side: Side, arm: Arm): number => (side === "near" || "toHead" in arm ? 130 : 180);

/** An angle in the full turn that ends with `most`. */
const below = (angle: number, most: number): number => wrapped(angle - most + 180) + most - 180;

/** A cane reaches from the hand to the floor. */
export const caneOf = ({ build }: Pick<Frame, "build">): number => build.body.height * 0.49;

/** Whether the near hand is on a cane at that moment; in bed, and with a child on the arm, it is put away. */
const onCane = ({ build, moment }: Frame): boolean =>
  build.aid === "cane" && moment.pose !== "lying" && moment.pose !== "carrying" && moment.carried !== true;

/** The arm that takes a wrist to a point: of the two ways to bend it, the one whose elbow is low, or out. */
function toPoint({ size }: Frame, trunk: Trunk, side: Side, wrist: Point, elbow: "low" | "out") {
  const goal = minus(wrist, trunk.shoulders[side].at);
  const way = (turn: 1 | -1) => reach(size.upperArm, size.forearm, goal, turn);
  const [one, other] = [way(1), way(-1)];
  const [a, b] = [along(1, one.first), along(1, other.first)];
  const outward = side === "near" ? b[0] - a[0] : a[0] - b[0];
  const first = elbow === "low" ? a[1] > b[1] : outward > 0;
  const { first: upper, second: fore } = first ? one : other;
  return { upper, fore };
}

function onCaneTop(frame: Frame, trunk: Trunk, hip: number): Directions {
  const { moment, size, units, posture, sway } = frame;
  const before =
    posture.on === "seat"
      ? size.thigh + 26 * units
      : (26 + (moment.pose === "walking" ? 20 * sway : 0)) * units;
  const wrist: Point = [before - 8 * units, hip - caneOf(frame) - size.hand * 12];
  return { ...toPoint(frame, trunk, "near", wrist, "out"), hand: -12 };
}

/** How far an arm is stretched at most, of its whole length: an elbow that stays bent does not grab. */
const BENT = 0.92;
/** And how near to the shoulder a hand comes. */
const FOLDED = 0.42;

/** How far it is from a shoulder to what the hand is led to, beyond what a bent arm reaches. */
export function beyondReach({ size, moment }: Frame, trunk: Trunk, hip: number): number {
  const most = (size.upperArm + handLength(size)) * BENT;
  return Math.max(
    -Infinity,
    ...(["near", "far"] as const).flatMap((side) => {
      const goal = moment.reaches?.[side];
      const [x, y] = trunk.shoulders[side].at;
      return goal === undefined ? [] : [Math.hypot(goal[0] - x, goal[1] + hip - y) - most];
    }),
  );
}

/** The forearm with the hand, to where it holds things. */
const handLength = (size: Frame["size"]): number => size.forearm + size.hand * 13;

/** An arm whose hand is led to a point, with the elbow behind it. */
function ledTo({ size }: Frame, trunk: Trunk, side: Side, [x, y]: Point, hip: number): Directions {
  const way = minus([x, y + hip], trunk.shoulders[side].at);
  const whole = size.upperArm + handLength(size);
  const far = Math.max(Math.hypot(...way), 0.001);
  const share = Math.min(Math.max(far, whole * FOLDED), whole * BENT) / far;
  const { first, second } = reach(size.upperArm, handLength(size), [way[0] * share, way[1] * share], 1);
  return { upper: first, fore: second, hand: second };
}

function directionsOf(frame: Frame, trunk: Trunk, side: Side, arm: Arm): Directions {
  const { build, size, posture } = frame;
  if ("toHead" in arm) {
    const point: Point = [arm.toHead[0] * size.head, arm.toHead[1] * size.head];
    const wrist = plus(trunk.head, turned(point, trunk.nod));
    const angles = toPoint(frame, trunk, side, wrist, arm.elbow);
    return { ...angles, hand: arm.turn + trunk.nod * 0.5 };
  }
  const upper = limbAngle(arm.bend);
  const fore = limbAngle(minus(arm.end, arm.bend));
  // Arms that hang stand off from the sides as the build has it.
  const hangs = Math.abs(upper) < 25 && posture.on !== "bed" ? 1 : 0;
  const off = build.bearing.arms * hangs * (side === "near" ? 1 : -1);
  // The far arm hangs before a belly that stands out to its side, never across it.
  const most = side === "far" && hangs === 1 ? 14 - 32 * build.body.belly : 180;
  const swung = Math.min(upper + off, most);
  const bent = Math.min(fore + off * 0.6, swung + (hangs === 1 && arm.turn === undefined ? 4 : 180));
  return { upper: swung, fore: bent, hand: bent + (arm.turn ?? 0) };
}

/** The bones of an arm; `hip` is how high the hips are. */
export function armBones(frame: Frame, trunk: Trunk, side: Side, hip: number): Record<string, Bone> {
  const { size, posture, moment } = frame;
  const arm = side === "near" ? posture.armNear : posture.armFar;
  const cane = side === "near" && onCane(frame);
  const goal = posture.on === "bed" ? undefined : moment.reaches?.[side];
  const { upper, fore, hand } = cane
    ? onCaneTop(frame, trunk, hip)
    : goal === undefined
      ? directionsOf(frame, trunk, side, arm)
      : ledTo(frame, trunk, side, goal, hip);
  const shoulder = below(upper, 110);
  const elbow = below(fore - upper, elbowLimit(side, arm));
  const wrist = wrapped(hand - fore);
  const [x, y] = trunk.shoulders[side].onChest;
  const lying = posture.on === "bed" ? -90 : 0;
  const upright = -(shoulder + elbow + wrist + lying);
  return {
    [`upper-arm-${side}`]: { x, y, angle: shoulder - trunk.bent },
    [`forearm-${side}`]: { x: 0, y: size.upperArm, angle: elbow },
    [`hand-${side}`]: { x: 0, y: size.forearm, angle: wrist },
    [`hold-${side}`]: { x: size.hand * 2, y: size.hand * 13, angle: upright },
    ...(side === "near"
      ? { cane: { x: size.hand * 2, y: size.hand * 12, angle: upright, opacity: cane ? 1 : 0 } }
      : {}),
  };
}
