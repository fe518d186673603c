/** What hangs, rolls, or is seen from one side only. */
import type { Frame, Trunk } from "./frame";
import type { Bone } from "./rig";

/** The great wheels of a chair, in units of its person's height. */
export const wheelOf = ({ build }: Pick<Frame, "build">): number => 26 + build.body.height * 0.115;

/** The height of a rucksack from its handle to its foot, and the share of a back that it covers at most. */
const RUCKSACK = { height: 108, covers: 0.92, smallest: 0.6 } as const;

/** How large somebody wears a rucksack: as it is, unless the back is shorter. */
const rucksackOn = ({ size }: Frame): number =>
  Math.min(1, Math.max(RUCKSACK.smallest, ((size.loin + size.back) * RUCKSACK.covers) / RUCKSACK.height));

/** Plaits, the two sides of the clothes, the place of a carried child, and the chair. */
export function trappings(frame: Frame, trunk: Trunk): Record<string, Bone> {
  const { size, moment, sway, posture, units } = frame;
  const away = posture.away === true;
  const lies = posture.on === "bed";
  const walks = moment.pose === "walking";
  // Hair hangs by its weight: it follows a bowed head only a little.
  const hang = -trunk.nod * 0.75 + sway * (walks ? 5 : 1.2) - (lies ? -60 : 0);
  const rolled = walks ? 360 * (moment.phase ?? 0) : 0;
  return {
    "plait-near": { x: -19, y: -6, angle: hang },
    "plait-far": { x: 23, y: -6, angle: hang },
    front: { x: 0, y: 0, angle: 0, opacity: away ? 0 : 1 },
    away: { x: 0, y: 0, angle: 0, opacity: away ? 1 : 0 },
    // A carried child looks at who carries it, breast to breast.
    carry: {
      x: size.waist + size.belly * 0.6 + 20 * units,
      y: 22 * units,
      angle: -trunk.bent,
      scaleX: -1,
    },
    ...rucksackBones(frame, trunk),
    chair: { x: -4 * units, y: 0, angle: 0, opacity: lies ? 0 : 1 },
    "wheel-near": { x: 0, y: -wheelOf(frame), angle: rolled },
    "wheel-far": { x: 9 * units, y: -wheelOf(frame) - 4 * units, angle: rolled },
  };
}

/** Where a rucksack hangs on the back, and where it stands on the lap; by its handle. */
function rucksackBones(frame: Frame, trunk: Trunk): Record<"back" | "lap" | "straps", Bone> {
  const { size, moment, sway, units } = frame;
  const scale = rucksackOn(frame);
  const swings = moment.pose === "walking" ? 2.4 * sway : 0;
  return {
    back: {
      x: -size.shoulder * 0.78 - 9 * units,
      y: -size.back + 2 * scale,
      angle: swings - trunk.bent * 0.35,
      scaleX: scale * 0.9,
      scaleY: scale,
    },
    lap: {
      x: size.thigh * 0.66,
      y: -size.leg[0] * 0.8 - RUCKSACK.height * scale,
      angle: 0,
      scaleX: scale,
      scaleY: scale,
    },
    straps: { x: 0, y: 0, angle: 0, opacity: moment.holds?.back === true ? 1 : 0 },
  };
}
