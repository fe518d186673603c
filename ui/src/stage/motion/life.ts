/**
 * What never rests in a person: breath, a blink, a shift of weight, hair. Everything begins and ends each beat at
 * rest, so that one beat joins the next; when it comes is drawn by lot, from the role and the beat.
 */
import type { Bones } from "../people";
import { shifted } from "./bones";
import { ease, seeded } from "./ease";

/** The idle life of somebody in a beat. */
export interface Life {
  /** −1 to 1: through a breath. */
  breathAt(time: number): number;
  /** Bones with what sways swaying, and blinking eyes closed. */
  lively(bones: Bones, time: number): Bones;
  /** The moments of blinks, which are too short to be met by chance. */
  readonly blinks: readonly number[];
}

/** How far lids go down. */
const CLOSED = 8;
/** From open to closed, and as long again to open; closed for a moment between. */
const LID = 75;
const SHUT = 45;

/** A life, as lively as 1 or as still as 0. */
export function lifeOf(role: string, beat: number, length: number, lively: boolean): Life {
  const turn = (share: number, times: number) => Math.sin(2 * Math.PI * share * times);
  const lot = seeded(role, "life");
  const breaths = Math.max(1, Math.round(length / (3000 + 900 * lot)));
  const shifts = Math.max(1, Math.round(length / (5200 + 1800 * lot)));
  const blinks = lively ? blinksOf(role, beat, length) : [];
  const way = lot > 0.5 ? 1 : -1;
  return {
    blinks,
    breathAt: (time) => (lively ? turn(time / length, breaths) : 0),
    lively: (bones, time) => {
      if (!lively) {
        return bones;
      }
      const share = Math.min(Math.max(time / length, 0), 1);
      const shift = way * turn(share, shifts) * ease(share * 8) * ease((1 - share) * 8);
      const look = Math.sin(Math.PI * share) * turn(share, shifts + 0.5);
      const closed = Math.max(0, ...blinks.map((at) => lidAt(time - at)));
      const lids = bones.lids;
      const moved = shifted(bones, {
        torso: { angle: 0.8 * shift },
        neck: { angle: 0.7 * look },
        head: { angle: 0.9 * look - 0.4 * shift },
        "plait-near": { angle: 2.4 * shift },
        "plait-far": { angle: 2.1 * shift },
        skirt: { angle: 0.5 * shift },
      });
      return closed === 0 ? moved : { ...moved, lids: { ...lids, y: lids.y + (CLOSED - lids.y) * closed } };
    },
  };
}

/** Every moment at which a blink begins, closes, opens and ends. */
export function edgesOf(blink: number): readonly number[] {
  return [blink, blink + LID, blink + LID + SHUT, blink + 2 * LID + SHUT];
}

function lidAt(since: number): number {
  if (since <= 0 || since >= 2 * LID + SHUT) {
    return 0;
  }
  return since < LID ? since / LID : since < LID + SHUT ? 1 : (2 * LID + SHUT - since) / LID;
}

function blinksOf(role: string, beat: number, length: number): number[] {
  const blinks: number[] = [];
  let at = 500 + 2200 * seeded(role, beat, "blink");
  while (at < length - 500) {
    blinks.push(at);
    at += 1900 + 2900 * seeded(role, beat, blinks.length);
  }
  return blinks;
}
