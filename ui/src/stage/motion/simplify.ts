/**
 * From many samples to the few key frames that tell the same.
 *
 * This is reckoned for every part of everybody at the beginning of each beat, within one frame of the screen: so it
 * works on rows of numbers, and makes nothing that must be thrown away.
 */
import type { Bone } from "../people";

/** A bone at a time. */
export interface Sample {
  readonly time: number;
  readonly bone: Bone;
}

/** What the eye does not see: units, degrees, shares of a size, shares of light. */
const UNSEEN = [0.2, 0.2, 0.2, 0.003, 0.003, 0.02] as const;
const CHANNELS = UNSEEN.length;

/** The samples without which the rest could not be told; two at least. */
export function simplified(samples: readonly Sample[]): Sample[] {
  const kept = new Uint8Array(samples.length);
  kept[0] = 1;
  kept[samples.length - 1] = 1;
  keep(rowsOf(samples), samples, 0, samples.length - 1, kept);
  return samples.filter((_, index) => kept[index] === 1);
}

/** Whether nothing moves in all the samples. */
export function isStill(samples: readonly Sample[]): boolean {
  const first = samples[0]?.bone;
  return first === undefined || samples.every(({ bone }) => bone === first || isAlike(first, bone));
}

function isAlike(one: Bone, other: Bone): boolean {
  return (
    Math.abs(one.x - other.x) < UNSEEN[0] &&
    Math.abs(one.y - other.y) < UNSEEN[1] &&
    Math.abs(one.angle - other.angle) < UNSEEN[2] &&
    Math.abs((one.scaleX ?? 1) - (other.scaleX ?? 1)) < UNSEEN[3] &&
    Math.abs((one.scaleY ?? 1) - (other.scaleY ?? 1)) < UNSEEN[4] &&
    Math.abs((one.opacity ?? 1) - (other.opacity ?? 1)) < UNSEEN[5]
  );
}

/** The samples as rows of numbers, in units of what is not seen. */
function rowsOf(samples: readonly Sample[]): Float64Array {
  const rows = new Float64Array(samples.length * CHANNELS);
  let at = 0;
  for (const { bone } of samples) {
    rows[at] = bone.x / UNSEEN[0];
    rows[at + 1] = bone.y / UNSEEN[1];
    rows[at + 2] = bone.angle / UNSEEN[2];
    rows[at + 3] = (bone.scaleX ?? 1) / UNSEEN[3];
    rows[at + 4] = (bone.scaleY ?? 1) / UNSEEN[4];
    rows[at + 5] = (bone.opacity ?? 1) / UNSEEN[5];
    at += CHANNELS;
  }
  return rows;
}

/** Keeps the sample that is furthest from the line between two others, and goes on on both of its sides. */
function keep(
  rows: Float64Array,
  samples: readonly Sample[],
  from: number,
  to: number,
  kept: Uint8Array,
): void {
  if (to - from < 2) {
    return;
  }
  const begins = samples[from]?.time ?? 0;
  const lasts = Math.max((samples[to]?.time ?? 0) - begins, 1e-6);
  let [worst, at] = [1, from];
  for (let index = from + 1; index < to; index += 1) {
    const share = ((samples[index]?.time ?? 0) - begins) / lasts;
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      const a = rows[from * CHANNELS + channel] ?? 0;
      const b = rows[to * CHANNELS + channel] ?? 0;
      const off = Math.abs(a + (b - a) * share - (rows[index * CHANNELS + channel] ?? 0));
      if (off > worst) {
        worst = off;
        at = index;
      }
    }
  }
  if (at > from) {
    kept[at] = 1;
    keep(rows, samples, from, at, kept);
    keep(rows, samples, at, to, kept);
  }
}
