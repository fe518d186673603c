/** How far somebody gets while the phase of walking goes from 0 to 1, so that no foot slides and no wheel spins. */
import type { Build } from "./build";
import { measure } from "./measure";
import { strideOf } from "./poses/walking";
import { wheelOf } from "./trappings";

/** The way of two steps, or of one turn of the wheels, in units at scale 1. */
export function travelOf(build: Build): number {
  if (build.aid === "wheelchair") return 2 * Math.PI * wheelOf({ build });
  const { thigh, shin } = measure(build.body);
  return strideOf(thigh + shin, build.bearing.stride);
}
