/**
 * What is outside: the sky of a season's day, evening and night, and how it colours the land.
 *
 * The north decides it: an evening in June is light, an afternoon in December is dark.
 */
import { mix } from "../../art/hour";
import { lean, overcast, skies, type Sky } from "../../art/skies";
import type { Air } from "../model";

export type { Sky };

/** A colour seen in the light of another. */
export function multiply(pigment: string, tint: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const product = (at: number) =>
    Math.round((part(pigment, at) * part(tint, at)) / 255)
      .toString(16)
      .padStart(2, "0");
  return `#${product(1)}${product(3)}${product(5)}`;
}

/** The share of cloud in the sky of a weather. */
const cloud = { clear: 0, wind: 0.12, rain: 0.6, snow: 0.5 } as const;

/** The open air of a moment: season and light make it, weather greys it. */
export function skyOf({ light, season, weather }: Air): Sky {
  const sky: Sky = skies[light][season];
  const share = cloud[weather];
  const grey = mix(mix(overcast.day, overcast.night, sky.dark), sky.middle, 0.35);
  return {
    high: mix(sky.high, grey, share),
    middle: mix(sky.middle, grey, share),
    low: mix(sky.low, grey, share * 0.8),
    tint: mix(multiply(sky.tint, lean[season]), multiply(sky.tint, overcast.below), share),
    dark: sky.dark,
  };
}
