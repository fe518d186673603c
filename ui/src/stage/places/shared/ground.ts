/** What the ground is covered with through the year. */
import type { Season } from "../../model";
import { town, year } from "../../../art/places";

/** A lawn, and the lawn further back. */
export const lawn: Readonly<Record<Season, string>> = {
  spring: year.grassSpring,
  summer: year.grassSummer,
  autumn: year.grassAutumn,
  winter: year.snow,
};

/** A lawn's dents and its edge. */
export const lawnShade: Readonly<Record<Season, string>> = {
  spring: year.grassSpringShade,
  summer: year.grassSummerShade,
  autumn: year.grassAutumnShade,
  winter: year.snowShade,
};

/** What is swept or trodden: paving, a path, a road. In winter it shows through the snow. */
export function trodden(pigment: string, season: Season): string {
  return season === "winter" ? (snowed[pigment] ?? year.snowShade) : pigment;
}

const snowed: Readonly<Record<string, string>> = {
  [town.pavement]: year.snowSwept,
  [town.asphalt]: year.snowDriven,
  [town.kerb]: year.snowPiled,
};
