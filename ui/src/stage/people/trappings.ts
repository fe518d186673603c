/** What hangs, rolls, or is seen from one side only. */
import type { Frame, Trunk } from "./frame";
import type { Bone } from "./rig";

/** The great wheels of a chair, in units of its person's height. */
export const wheelOf = ({ build }: Pick<Frame, "build">): number => 26 + build.body.height * 0.115;

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
    carry: { x: size.waist + size.belly * 0.6 + 16 * units, y: 26 * units, angle: -trunk.bent },
    chair: { x: -4 * units, y: 0, angle: 0, opacity: lies ? 0 : 1 },
    "wheel-near": { x: 0, y: -wheelOf(frame), angle: rolled },
    "wheel-far": { x: 9 * units, y: -wheelOf(frame) - 4 * units, angle: rolled },
  };
}
