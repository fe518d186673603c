/**
 * From a pose to the bones of one build: pure, and the same for every build.
 *
 * A posture gives directions. They are turned into angles, bent by the mood and the bearing, and laid along the
 * build's own lengths. What must touch – feet the floor, hips the seat, hands the face – is then reckoned from
 * those lengths, so that nobody hovers and nobody reaches beside the own head.
 */
import { armBones, beyondReach } from "./arms";
import type { Build } from "./build";
import { frameOf, trunkOf, type Frame, type Trunk } from "./frame";
import { rounded, turned } from "./geometry";
import { expressionOf } from "./head/expression";
import { legsOf } from "./legs";
import { measure } from "./measure";
import { postureOf } from "./poses";
import { PARTS, type Bone, type Bones, type Moment, type Part } from "./rig";
import { trappings } from "./trappings";

/** Where every part of a person is at a moment. */
export function bonesOf(build: Build, moment: Moment): Bones {
  const posture = postureOf(moment, {
    stride: build.bearing.stride,
    rolls: build.aid === "wheelchair",
    cane: build.aid === "cane",
    squats: build.age < 10,
    beside: besideOf(build.body.height, moment.toward),
  });
  const frame = frameOf(build, measure(build.body), moment, posture);
  const legs = legsOf(frame);
  const trunk = bowed(frame, legs.hip);
  const still: Bone = { x: 0, y: 0, angle: 0 };
  const bones: Partial<Record<Part, Bone>> = {
    hips: still,
    body: { x: 0, y: -legs.hip, angle: posture.on === "bed" ? -90 : 0 },
    ...trunk.bones,
    ...legs.bones,
    ...armBones(frame, trunk, "near", legs.hip),
    ...armBones(frame, trunk, "far", legs.hip),
    ...trappings(frame, trunk),
    // Behind a hand and in an embrace, eyes are shut.
    ...expressionOf(build.features, moment.mood, ["covering-face", "hugging"].includes(moment.pose)),
  };
  return Object.fromEntries(PARTS.map((part) => [part, tidy(bones[part] ?? still)])) as Bones;
}

/** How finely it is tried how far a back must be bowed for a hand to get somewhere, in degrees. */
const BOW_STEP = 3;

/** The trunk, bowed as little as will do for the hands to get where they are led. */
function bowed(frame: Frame, hip: number): Trunk {
  const { posture } = frame;
  const by = (angle: number): Trunk =>
    trunkOf({
      ...frame,
      posture: {
        ...posture,
        loin: turned(posture.loin, angle * 0.5),
        back: turned(posture.back, angle),
        head: posture.head + angle * 0.5,
      },
    });
  const most = frame.moment.reaches?.bows ?? 0;
  let angle = 0;
  let trunk = trunkOf(frame);
  while (angle < most && beyondReach(frame, trunk, hip) > 0) {
    angle += BOW_STEP;
    trunk = by(angle);
  }
  return trunk;
}

/** A quarter's difference is bridged by bowing; more is not. */
function besideOf(own: number, other = own): "above" | "level" | "below" {
  return other < own * 0.76 ? "above" : own < other * 0.76 ? "below" : "level";
}

function tidy({ x, y, angle, scaleX = 1, scaleY = 1, opacity = 1 }: Bone): Bone {
  return {
    x: rounded(x),
    y: rounded(y),
    angle: rounded(angle),
    scaleX: rounded(scaleX),
    scaleY: rounded(scaleY),
    opacity: rounded(opacity),
  };
}
