/** What moves: a part of somebody or something on the stage, through the key frames of one beat. */
import { keyframeOf, type Bone } from "../people";
import { isStill, simplified, type Sample } from "./simplify";

/** A key frame, as the Web Animations API takes it. */
export interface Frame {
  readonly offset: number;
  readonly transform?: string;
  readonly opacity?: number;
}

/** The movement of a part. */
export interface Track {
  /** Whose part it is: `role:mum`, `thing:kettle`, `bubble:mum`, or `stage`. */
  readonly of: string;
  readonly part: string;
  readonly frames: readonly Frame[];
}

/** The track of a part by samples of it; none where nothing moves, if it stands as it is drawn. */
export function trackOf(
  of: string,
  part: string,
  samples: readonly Sample[],
  length: number,
  standsAsDrawn = true,
): Track[] {
  if (isStill(samples) && standsAsDrawn) {
    return [];
  }
  const fades = samples.some(({ bone }) => (bone.opacity ?? 1) !== (samples[0]?.bone.opacity ?? 1));
  const frames = simplified(samples).map(({ time, bone }) => {
    const { transform, opacity } = keyframeOf(shortened(bone));
    const offset = Math.min(Math.max(time / length, 0), 1);
    return fades ? { offset, transform, opacity } : { offset, transform };
  });
  return [{ of, part, frames }];
}

/** A track that only fades, through pairs of time and opacity. */
export function fadeOf(
  of: string,
  part: string,
  points: readonly (readonly [time: number, opacity: number])[],
  length: number,
): Track {
  const frames = points.map(([time, opacity]) => ({
    offset: Math.min(Math.max(time / length, 0), 1),
    opacity,
  }));
  const [first, last] = [frames[0], frames.at(-1)];
  return {
    of,
    part,
    frames: [
      ...(first !== undefined && first.offset > 0 ? [{ offset: 0, opacity: first.opacity }] : []),
      ...frames,
      ...(last !== undefined && last.offset < 1 ? [{ offset: 1, opacity: last.opacity }] : []),
    ],
  };
}

function shortened(bone: Bone): Bone {
  const to = (value: number, places: number) => Math.round(value * places) / places;
  return {
    x: to(bone.x, 100),
    y: to(bone.y, 100),
    angle: to(bone.angle, 100),
    scaleX: to(bone.scaleX ?? 1, 10_000),
    scaleY: to(bone.scaleY ?? 1, 10_000),
    opacity: to(bone.opacity ?? 1, 1000),
  };
}
