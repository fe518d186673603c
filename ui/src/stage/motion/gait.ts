/**
 * Walking without sliding.
 *
 * Legs swing as the pose has them. How far the body gets on at each moment of a step follows from the foot that
 * stands: it is reckoned from the bones, and turned round, so that a given way gives the phase of the step.
 */
import { bonesOf, travelOf, type Build, type Bones, type Moment } from "../people";
import { partOf } from "./reach";

/** A way on foot, or on wheels. */
export interface Gait {
  /** How many times two steps fit into the way; halves are allowed. */
  readonly cycles: number;
  /** The bones at a share of the way. */
  bonesAt(share: number): Bones;
  /** How often the wheels have turned at a share of the way. */
  turnsAt(share: number): number;
}

/** Walking begins and ends as the legs pass each other, which is next to standing. */
const START = 0.5;
const STEPS = 32;

/** The gait of somebody over a way in the person's own units. */
export function gaitOf(build: Build, does: Moment, way: number): Gait {
  const rolls = build.aid === "wheelchair";
  const cycles = Math.max(0.5, Math.round((2 * way) / travelOf(build)) / 2);
  const fitted = rolls ? build : striding(build, way / cycles);
  const walk: Moment = { ...does, pose: "walking" };
  const cycle = Array.from({ length: STEPS }, (_, step) => bonesOf(fitted, { ...walk, phase: step / STEPS }));
  const ways = rolls ? evenly() : waysOf(cycle);
  const phaseAt = (share: number): number => {
    const along = share * cycles;
    return Math.floor(along) + phaseOf(ways, along - Math.floor(along));
  };
  // Spokes look the same an eighth of a turn on, so that wheels may come to rest there.
  const turns = Math.round((way / travelOf(build)) * 8) / 8;
  return {
    cycles,
    bonesAt: (share) => {
      const step = (((START + phaseAt(share)) % 1) + 1) % 1;
      const exact = step * STEPS;
      // Between two drawn steps lies less than the eye can tell.
      return cycle[Math.round(exact) % STEPS] ?? bonesOf(fitted, walk);
    },
    turnsAt: (share) => share * turns,
  };
}

/** The same person with steps of such a length that two of them go that far. */
function striding(build: Build, travel: number): Build {
  let [short, long] = [0.02, 2.4];
  const withStride = (stride: number): Build => ({ ...build, bearing: { ...build.bearing, stride } });
  for (let round = 0; round < 24; round += 1) {
    const middle = (short + long) / 2;
    if (travelOf(withStride(middle)) < travel) {
      short = middle;
    } else {
      long = middle;
    }
  }
  return withStride(long);
}

/** How far two steps have come at each of their phases, as shares, from where walking begins. */
function waysOf(cycle: readonly Bones[]): number[] {
  const feet = cycle.map((bones) => ({
    near: partOf(bones, "foot-near")[4],
    far: partOf(bones, "foot-far")[4],
  }));
  const ways = [0];
  for (let step = 0; step < STEPS; step += 1) {
    const at = (START * STEPS + step) % STEPS;
    const [one, next] = [feet[at], feet[(at + 1) % STEPS]];
    const phase = (at + 0.5) / STEPS;
    const side = phase > 0.25 && phase < 0.75 ? "near" : "far";
    const forward = one === undefined || next === undefined ? 0 : one[side] - next[side];
    ways.push((ways.at(-1) ?? 0) + Math.max(forward, 0));
  }
  const whole = ways.at(-1) ?? 1;
  // A little evenness keeps a leg from turning round in no time at all.
  return ways.map((way, step) => 0.94 * (way / whole) + 0.06 * (step / STEPS));
}

const evenly = (): number[] => Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);

/** The phase at a share of two steps. */
function phaseOf(ways: readonly number[], share: number): number {
  const after = ways.findIndex((way) => way >= share);
  if (after <= 0) {
    return 0;
  }
  const [low, high] = [ways[after - 1] ?? 0, ways[after] ?? 1];
  return (after - 1 + (share - low) / Math.max(high - low, 1e-9)) / STEPS;
}
