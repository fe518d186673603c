/** From many samples to the few key frames that tell the same. */
import type { Bone } from "../people";

/** A bone at a time. */
export interface Sample {
  readonly time: number;
  readonly bone: Bone;
}

/** What the eye does not see: units, degrees, shares of a size, shares of light. */
const UNSEEN = { x: 0.2, y: 0.2, angle: 0.2, scaleX: 0.003, scaleY: 0.003, opacity: 0.02 } as const;

type Channel = keyof typeof UNSEEN;
const CHANNELS = Object.keys(UNSEEN) as Channel[];

/** The samples without which the rest could not be told; two at least. */
export function simplified(samples: readonly Sample[]): Sample[] {
  const kept = new Set([0, samples.length - 1]);
  keep(samples, 0, samples.length - 1, kept);
  return [...kept].sort((one, other) => one - other).flatMap((index) => samples[index] ?? []);
}

/** Whether nothing moves in all the samples. */
export function isStill(samples: readonly Sample[]): boolean {
  const first = samples[0]?.bone;
  return first === undefined || samples.every(({ bone }) => difference(first, bone) < 1);
}

function keep(samples: readonly Sample[], from: number, to: number, kept: Set<number>): void {
  const [one, other] = [samples[from], samples[to]];
  if (one === undefined || other === undefined || to - from < 2) {
    return;
  }
  let [worst, at] = [0, from];
  for (let index = from + 1; index < to; index += 1) {
    const sample = samples[index];
    if (sample !== undefined) {
      const share = (sample.time - one.time) / Math.max(other.time - one.time, 1e-6);
      const off = offLine(one.bone, other.bone, sample.bone, share);
      if (off > worst) {
        [worst, at] = [off, index];
      }
    }
  }
  if (worst >= 1) {
    kept.add(at);
    keep(samples, from, at, kept);
    keep(samples, at, to, kept);
  }
}

/** How far a bone is from the line between two others, in units of what is seen. */
function offLine(one: Bone, other: Bone, bone: Bone, share: number): number {
  return Math.max(
    ...CHANNELS.map((channel) => {
      const [a, b] = [valueOf(one, channel), valueOf(other, channel)];
      return Math.abs(a + (b - a) * share - valueOf(bone, channel)) / UNSEEN[channel];
    }),
  );
}

function difference(one: Bone, other: Bone): number {
  return Math.max(
    ...CHANNELS.map((channel) => Math.abs(valueOf(one, channel) - valueOf(other, channel)) / UNSEEN[channel]),
  );
}

function valueOf(bone: Bone, channel: Channel): number {
  return bone[channel] ?? (channel === "x" || channel === "y" || channel === "angle" ? 0 : 1);
}
