/**
 * From a pose to the bones of one build: pure, and the same for every build.
 *
 * A posture gives directions. They are turned into angles, bent by the mood and the bearing, and laid along the
 * build's own lengths. What must touch – feet the floor, hips the seat, hands the face – is then reckoned from
 * those lengths, so that nobody hovers and nobody reaches beside the own head.
 */
import { armBones } from "./arms";
import type { Build } from "./build";
import { frameOf, trunkOf } from "./frame";
import { rounded } from "./geometry";
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
  const trunk = trunkOf(frame);
  const legs = legsOf(frame);
  const still: Bone = { x: 0, y: 0, angle: 0 };
  const bones: Partial<Record<Part, Bone>> = {
    hips: still,
    body: { x: 0, y: -legs.hip, angle: posture.on === "bed" ? -90 : 0 },
    ...trunk.bones,
    ...legs.bones,
    ...armBones(frame, trunk, "near", legs.hip),
    ...armBones(frame, trunk, "far", legs.hip),
    ...trappings(frame, trunk),
    // Behind a hand, eyes are shut.
    ...expressionOf(build.features, moment.mood, moment.pose === "covering-face"),
  };
  return Object.fromEntries(PARTS.map((part) => [part, tidy(bones[part] ?? still)])) as Bones;
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
