/** What the reckoning of the bones hands from one part of the body to the next. */
import type { Build } from "./build";
import { trunkAngle, turned, plus, type Point } from "./geometry";
import type { Measure } from "./measure";
import { BODY_MOODS, type BodyMood } from "./moods";
import type { Posture } from "./poses/posture";
import { SOBBING } from "./poses/upper";
import type { Bone, Moment } from "./rig";

/** The standard adult's height: poses and moods are written for it. */
const STANDARD = 430;

/** One person at one moment, before any bone is reckoned. */
export interface Frame {
  readonly build: Build;
  readonly size: Measure;
  readonly moment: Moment;
  readonly posture: Posture;
  readonly mood: BodyMood;
  /** The person's size beside the standard adult's. */
  readonly units: number;
  /** −1 to 1: through a breath, or through two steps. */
  readonly sway: number;
}

/** A frame of a moment. */
export function frameOf(build: Build, size: Measure, moment: Moment, posture: Posture): Frame {
  const sway = Math.sin(2 * Math.PI * (moment.phase ?? 0));
  return {
    build,
    size,
    moment,
    posture,
    mood: BODY_MOODS[moment.mood],
    units: build.body.height / STANDARD,
    sway,
  };
}

/** The trunk in angles against the upright, and where it carries what hangs on it, seen from the hips. */
export interface Trunk {
  readonly lean: number;
  readonly bent: number;
  readonly nod: number;
  readonly head: Point;
  /** Where the shoulders are on the chest, and where that is. */
  readonly shoulders: Record<Side, { readonly onChest: Point; readonly at: Point }>;
  readonly bones: Record<"torso" | "chest" | "neck" | "head", Bone>;
}

/** The side towards us, and the other. */
export type Side = "near" | "far";

/** The trunk of a frame, from the hips upwards. */
export function trunkOf({ build, size, moment, posture, mood, units, sway }: Frame): Trunk {
  const { bearing } = build;
  const walks = moment.pose === "walking";
  const breath = walks ? 0 : sway;
  const rocking = walks && posture.on === "feet" ? (bearing.rock ?? 0) * sway : 0;
  // A seat holds the hips; a bed holds the back.
  const free = posture.on === "feet" ? 1 : posture.on === "seat" ? 0.5 : 0;
  const lean = trunkAngle(posture.loin) + (bearing.lean + mood.lean) * free + rocking;
  const slump = (bearing.stoop + mood.slump) * (posture.on === "bed" ? 0.3 : 1);
  const bent = trunkAngle(posture.back) + bearing.lean * free + slump + rocking;
  // Where the pose already bows the head, a mood bows it less.
  const nod = posture.head + mood.head * (posture.head >= 10 ? 0.45 : 1) + breath * 0.8;
  const neck = plus(turned([0, -size.loin], lean), turned([0, -size.back], bent));
  const covers = moment.pose === "covering-face";
  const throat = size.neck * (1 - (covers ? 0.4 : (mood.sunk ?? 0)));
  const lift = covers ? SOBBING : mood.lift;
  const head = plus(neck, turned([0, -throat], (bent + nod) / 2));
  const shoulder = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const fromNeck: Point = [x + mood.forward * units, y + lift * units];
    return { onChest: plus([0, -size.back], fromNeck), at: plus(neck, turned(fromNeck, bent)) };
  };
  return {
    lean,
    bent,
    nod,
    head,
    shoulders: { near: shoulder(size.shoulderNear), far: shoulder(size.shoulderFar) },
    bones: {
      torso: { x: 0, y: 0, angle: lean },
      chest: { x: 0, y: -size.loin, angle: bent - lean, scaleY: 1 + 0.01 * breath },
      neck: { x: 0, y: -size.back, angle: (nod - bent) / 2 },
      head: { x: 0, y: -throat, angle: (nod - bent) / 2, scaleX: size.head, scaleY: size.head },
    },
  };
}
