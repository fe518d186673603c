/**
 * Walking without sliding.
 *
 * Legs swing as the pose has them. How far the body gets on at each moment of a step follows from the foot that
 * stands: it is reckoned from the bones, and turned round, so that a given way gives the phase of the step.
 */
import { bonesOf, travelOf, type Build, type Bones, type Moment } from "../people";
import { blended } from "./bones";
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
/** Which share of a step is not worth a step more: rather more and shorter ones than a stride. */
const SPARE = 0.12;

/** The gait of somebody over a way in the person's own units. */
export function gaitOf(build: Build, does: Moment, way: number): Gait {
  const rolls = build.aid === "wheelchair";
  const cycles = Math.max(0.5, Math.ceil((2 * way) / travelOf(build) - SPARE) / 2);
  const { cycle, ways } = rolls ? rolling(build, does) : striding(build, does, way / cycles);
  const phaseAt = (share: number): number => {
    const along = share * cycles;
    return Math.floor(along) + phaseOf(ways, along - Math.floor(along));
  };
  // Spokes look the same an eighth of a turn on, so that wheels may come to rest there.
  const turns = Math.round((way / travelOf(build)) * 8) / 8;
  return {
    cycles,
    bonesAt: (share) => {
      const exact = ((((START + phaseAt(share)) % 1) + 1) % 1) * STEPS;
      const [one, next] = [cycle[Math.floor(exact) % STEPS], cycle[(Math.floor(exact) + 1) % STEPS]];
      return one === undefined || next === undefined
        ? bonesOf(build, does)
        : blended(one, next, exact - Math.floor(exact));
    },
    turnsAt: (share) => share * turns,
  };
}

/** Two steps, drawn phase by phase, and how far one has come at each, as shares of the whole. */
interface Cycle {
  readonly cycle: readonly Bones[];
  readonly ways: readonly number[];
}

function drawn(build: Build, does: Moment): Bones[] {
  return Array.from({ length: STEPS }, (_, step) =>
    bonesOf(build, { ...does, pose: "walking", phase: step / STEPS }),
  );
}

function rolling(build: Build, does: Moment): Cycle {
  return {
    cycle: drawn(build, does),
    ways: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS),
  };
}

/** Two steps of such a length that they go that far. The way grows nearly as the stride does: a few tries do. */
function striding(build: Build, does: Moment, travel: number): Cycle {
  let { stride } = build.bearing;
  let cycle: Bones[] = [];
  let ways: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    cycle = drawn({ ...build, bearing: { ...build.bearing, stride } }, does);
    ways = waysOf(cycle);
    const whole = ways.at(-1) ?? travel;
    if (Math.abs(whole / travel - 1) < 0.01) {
      break;
    }
    stride = Math.min(Math.max(stride * (travel / Math.max(whole, 1)), 0.02), 2.4);
  }
  const whole = Math.max(ways.at(-1) ?? 1, 1e-6);
  // A little evenness keeps a leg from turning round in no time at all.
  return { cycle, ways: ways.map((way, step) => 0.97 * (way / whole) + 0.03 * (step / STEPS)) };
}

/** How far two steps have come at each of their phases, from where walking begins. */
function waysOf(cycle: readonly Bones[]): number[] {
  const feet = cycle.map((bones) => ({
    near: partOf(bones, "foot-near")[4],
    far: partOf(bones, "foot-far")[4],
  }));
  const ways = [0];
  for (let step = 0; step < STEPS; step += 1) {
    const at = (START * STEPS + step) % STEPS;
    const [one, next] = [feet[at], feet[(at + 1) % STEPS]];
    // Of two feet, the one that the body leaves behind faster is the one it stands on.
    const forward =
      one === undefined || next === undefined ? 0 : Math.max(one.near - next.near, one.far - next.far);
    ways.push((ways.at(-1) ?? 0) + Math.max(forward, 0));
  }
  return ways;
}

/** The phase at a share of two steps. */
function phaseOf(ways: readonly number[], share: number): number {
  const after = ways.findIndex((way) => way >= share);
  if (after <= 0) {
    return 0;
  }
  const [low, high] = [ways[after - 1] ?? 0, ways[after] ?? 1];
  return (after - 1 + (share - low) / Math.max(high - low, 1e-9)) / STEPS;
}
