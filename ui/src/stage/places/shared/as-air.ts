/** The light of a place as the drawings of the home picture understand it, so that a bicycle is drawn once. */
import type { Air } from "../../../art/hour";
import type { PlaceLight } from "../light";

/** What a bicycle, a bench or a cone cow of the home picture needs of the light. */
export function asAir(light: PlaceLight): Air {
  const { sky, lamps } = light;
  return { sky, lamps, stars: 0, asleep: 0, lit: light.tint, far: light.outside };
}
