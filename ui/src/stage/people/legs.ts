/** Legs and feet, and how high they carry the hips. */
import type { Frame, Side } from "./frame";
import { along, limbAngle, minus, plus, reach, turned, wrapped, type Point } from "./geometry";
import type { Measure } from "./measure";
import type { Limb } from "./poses/posture";
import type { Bone } from "./rig";

/** The directions of a leg's three bones; a foot is 0 when flat on the floor. */
interface Directions {
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
}

/** Both legs, and the height of the hips above the floor. */
export interface Legs {
  readonly hip: number;
  readonly bones: Record<string, Bone>;
}

/** How high the footrest of a wheelchair is, in units of the standard adult. */
const FOOTREST = 17;

/** How high the hip joint lies over a seat, of the thigh's half width: one sinks in a little. */
const SUNK = 0.6;

const hipJoint = (size: Measure, side: Side): Point => {
  const { x, y } = side === "near" ? size.hipNear : size.hipFar;
  return [x, y];
};

/** How high the hips are when one sits. */
function seatedHip({ build, size, moment, units }: Frame): number {
  const rolls = build.aid === "wheelchair";
  const seat = rolls
    ? size.shin + size.ankle + FOOTREST * units - size.leg[0] * SUNK
    : (moment.seat ?? size.shin + size.ankle - size.leg[0] * SUNK);
  return seat + size.leg[0] * SUNK;
}

function seated(frame: Frame, side: Side, hip: number): Directions {
  const { build, size, units, moment } = frame;
  if (moment.carried === true)
    return side === "near" ? { thigh: -46, shin: 16, foot: 22 } : { thigh: -40, shin: 20, foot: 22 };
  const floor = build.aid === "wheelchair" ? FOOTREST * units : side === "far" ? 5 * units : 0;
  const drop = hip - floor - size.ankle - hipJoint(size, side)[1];
  const ahead = side === "far" ? 6 * units : -2 * units;
  const slope = drop - size.shin;
  if (slope > size.thigh * 0.42) {
    // The feet do not reach the floor.
    return { thigh: -86, shin: side === "near" ? 6 : -4, foot: 12 };
  }
  if (slope > 0) {
    const thigh = limbAngle([Math.sqrt(size.thigh ** 2 - slope ** 2), slope]);
    return { thigh, shin: 0, foot: 0 };
  }
  const low = 1 - Math.max(0, drop) / size.shin;
  const out = size.thigh * 0.99 * (1 - low) + (size.thigh + size.shin) * 0.8 * low + ahead;
  const { first, second } = reach(size.thigh, size.shin, [out, drop], -1);
  return { thigh: first, shin: second, foot: 0 };
}

function posed({ build, moment, posture }: Frame, side: Side, { bend, end, turn = 0 }: Limb): Directions {
  // Legs part to the sides; of that, a step forward or a bent knee shows little.
  const shows =
    moment.pose === "walking" ? 0.2 : moment.pose === "crouching" || moment.pose === "hugging" ? 0 : 1;
  const spreads = posture.on === "feet" ? build.bearing.spread * shows : 0;
  const off = spreads * (side === "near" ? 1 : -1);
  return { thigh: limbAngle(bend) + off, shin: limbAngle(minus(end, bend)) + off * 0.8, foot: turn };
}

/** How far below the hips a leg reaches: with the knee, the heel or the toes. */
function depth({ size }: Frame, side: Side, { thigh, shin, foot }: Directions): number {
  const knee = plus(hipJoint(size, side), along(size.thigh, thigh));
  const ankle = plus(knee, along(size.shin, shin));
  const sole = ([-size.heel, size.toes] as const).map((x) => ankle[1] + turned([x, size.ankle], foot)[1]);
  return Math.max(knee[1] + size.leg[1], ...sole);
}

function bonesOfLeg(
  { size, posture }: Frame,
  side: Side,
  { thigh, shin, foot }: Directions,
): Record<string, Bone> {
  const [x, y] = hipJoint(size, side);
  return {
    [`thigh-${side}`]: { x, y, angle: thigh },
    [`shin-${side}`]: { x: 0, y: size.thigh, angle: wrapped(shin - thigh) },
    // Seen from behind, a foot points away.
    [`foot-${side}`]: {
      x: 0,
      y: size.shin,
      angle: wrapped(foot - shin),
      scaleX: posture.away === true ? 0.74 : 1,
    },
  };
}

/** The legs of a frame. */
export function legsOf(frame: Frame): Legs {
  const { posture, size, moment } = frame;
  const sits = posture.on === "seat" || moment.carried === true;
  const seat = sits ? seatedHip(frame) : 0;
  const near = sits ? seated(frame, "near", seat) : posed(frame, "near", posture.legNear);
  const far = sits ? seated(frame, "far", seat) : posed(frame, "far", posture.legFar);
  const lies = posture.on === "bed";
  const standing = Math.max(depth(frame, "near", near), depth(frame, "far", far));
  const hip =
    moment.carried === true ? 0 : lies ? (moment.seat ?? 0) + size.hip * 0.8 : sits ? seat : standing;
  const middle = ((near.thigh + far.thigh) / 2) * -0.9 * frame.units;
  return {
    hip,
    bones: {
      ...bonesOfLeg(frame, "near", near),
      ...bonesOfLeg(frame, "far", far),
      // A skirt lies on both thighs and widens as they part.
      skirt: {
        x: 0,
        y: 0,
        angle: near.thigh * 0.6 + far.thigh * 0.4,
        scaleX: 1 + (Math.abs(near.thigh - far.thigh) / 90) * 0.75,
      },
      shadow: {
        x: lies ? 0 : Math.max(-10, middle),
        y: 0,
        angle: 0,
        scaleX: lies ? 2.7 : 1 + Math.abs(middle) / 90 / frame.units,
        opacity: moment.carried === true ? 0 : 1,
      },
    },
  };
}
