/**
 * What is outside: the sky of a season's day, evening and night, and how it colours the land.
 *
 * The north decides it: an evening in June is light, an afternoon in December is dark.
 */
import { mix } from "../../art/hour";
import type { Air, Light, Season } from "../model";

/** The open air of a moment. */
export interface Sky {
  readonly high: string;
  readonly middle: string;
  readonly low: string;
  /** What every pigment outside is multiplied by. */
  readonly tint: string;
  /** How dark it is, 0 (noon) to 1 (night): how much lamps and stars show. */
  readonly dark: number;
}

const noon: Sky = { high: "#8DBAD2", middle: "#BDD8E0", low: "#F3EAD6", tint: "#FFFFFF", dark: 0 };
const winterNoon: Sky = { high: "#A6C1D1", middle: "#CBDBE2", low: "#F6E6D2", tint: "#F3F4F6", dark: 0.1 };
const dusk: Sky = { high: "#3B5C76", middle: "#9A8E94", low: "#F0B87C", tint: "#BBA8A6", dark: 0.6 };
const juneEvening: Sky = { high: "#7FA6BE", middle: "#CFC3B4", low: "#FAD394", tint: "#F2DCC0", dark: 0.15 };
const autumnDusk: Sky = { high: "#233E55", middle: "#6A6A7C", low: "#D89A66", tint: "#978B96", dark: 0.85 };
const december: Sky = { high: "#12253A", middle: "#27465F", low: "#5E7C90", tint: "#8691AC", dark: 1 };
const night: Sky = { high: "#0E1D2B", middle: "#1B3649", low: "#3E6274", tint: "#6C7896", dark: 1 };
const juneNight: Sky = { high: "#3F5E7C", middle: "#7D8AA0", low: "#DDB79C", tint: "#8C93AA", dark: 0.7 };
const winterNight: Sky = { high: "#0D1A2A", middle: "#1C3450", low: "#466480", tint: "#717E9C", dark: 1 };

const skies: Readonly<Record<Light, Readonly<Record<Season, Sky>>>> = {
  day: { spring: noon, summer: noon, autumn: noon, winter: winterNoon },
  evening: { spring: dusk, summer: juneEvening, autumn: autumnDusk, winter: december },
  night: { spring: night, summer: juneNight, autumn: night, winter: winterNight },
};

/** How the land's colours lean with the year, so that a spring noon is no summer noon. */
const lean: Readonly<Record<Season, string>> = {
  spring: "#F7FAF4",
  summer: "#FFFDF4",
  autumn: "#FAF0E4",
  winter: "#F4F7FC",
};

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
  const sky = skies[light][season];
  const share = cloud[weather];
  const grey = mix(mix("#B4BFC4", "#35434E", sky.dark), sky.middle, 0.35);
  return {
    high: mix(sky.high, grey, share),
    middle: mix(sky.middle, grey, share),
    low: mix(sky.low, grey, share * 0.8),
    tint: mix(multiply(sky.tint, lean[season]), multiply(sky.tint, "#C9D0D6"), share),
    dark: sky.dark,
  };
}
