/**
 * How a place is lit: one source at a time that makes sense there – its window by day, its lamp in the evening, the
 * same lamp alone or the moon at night. People and props are tinted by it as the furniture is, so that they belong.
 */
import { mix } from "../../art/hour";
import { lamplight } from "../../art/palette";
import { dimmed, gloom, indoors, lampOnStreet, moonlit, turned, white } from "../../art/skies";
import type { Air, Light } from "../model";
import type { PlaceId } from "./marks";
import { multiply, skyOf, type Sky } from "./sky";
import { sources } from "./sources";

/** Light that falls off around its source, to be laid over what it lights. */
export interface Warmth {
  readonly x: number;
  readonly y: number;
  /** How far it reaches. */
  readonly radius: number;
  readonly colour: string;
  /** How strong it is in its middle, 0 to 1. */
  readonly strength: number;
}

/** The light of a place in a moment. */
export interface PlaceLight {
  /** A pigment as it looks in this place: walls, people, props. */
  tint(pigment: string): string;
  /** Somebody, or a thing, on the stage: at night a little lighter than the place, or no face could be read. */
  people(pigment: string): string;
  /** The same on the side turned from the light; the one shade that a colour has. */
  shade(pigment: string): string;
  /** The same close to the source, where the light is warmest. */
  lit(pigment: string): string;
  /** The same in the far corners, where evening and night come in. */
  away(pigment: string): string;
  /** A pigment out of doors, seen from here through a share of haze, 0 (near) to 1 (all haze). */
  outside(pigment: string, haze?: number): string;
  /** The place's one source. */
  readonly warm: Warmth;
  /** The open air over or outside the place. */
  readonly sky: Sky;
  /** How strongly lamps show, 0 (not lit) to 1. */
  readonly lamps: number;
  /** Whether it is so late that most windows are dark. */
  readonly late: boolean;
}

/** How strongly lamps show: not by day, and hardly in an evening of June. */
function lampsOf(light: Light, sky: Sky): number {
  if (light === "day") return 0;
  return light === "night" ? Math.max(0.85, sky.dark) : Math.min(1, 0.3 + 0.8 * sky.dark);
}

/** How much of the dark is taken from people. */
const LIFTED = { day: 0, evening: 0.2, night: 0.56 } as const;

/** The light of a place in a moment. */
export function lightOf(place: PlaceId, air: Air): PlaceLight {
  const sky = skyOf(air);
  const source = sources[place];
  const lamps = lampsOf(air.light, sky);
  const dark = air.light === "night" && source.night.colour !== undefined;
  const colour = source.roofed
    ? multiply(dark ? moonlit[air.season] : indoors[air.light][air.season], dimmed[air.weather])
    : mix(sky.tint, lampOnStreet, 0.46 * lamps * sky.dark);
  const veil = source.roofed ? 0 : 0.05 * sky.dark;
  const outside = (pigment: string, haze = 0) =>
    mix(mix(multiply(pigment, sky.tint), sky.middle, 0.14 * sky.dark), mix(sky.middle, sky.low, 0.4), haze);
  const tint = (pigment: string) => mix(multiply(pigment, colour), sky.middle, veil);
  const nearer = mix(colour, white, LIFTED[air.light]);
  const people = (pigment: string) => mix(multiply(pigment, nearer), sky.middle, veil);
  const from = air.light === "day" ? source.day : air.light === "night" ? source.night : source.evening;
  const warm: Warmth = {
    ...from,
    colour: air.light === "day" ? lamplight.flame : (from.colour ?? lamplight.warm),
    strength: air.light === "day" ? 0.4 * (1 - sky.dark) : 0.6 * lamps,
  };
  return {
    tint,
    people,
    shade: (pigment) => multiply(tint(pigment), turned.shade),
    lit: (pigment) =>
      mix(tint(pigment), multiply(warm.colour, mix(white, pigment, 0.4)), warm.strength * 0.8),
    away: (pigment) =>
      mix(
        multiply(tint(pigment), turned.corner),
        gloom[air.light],
        (air.light === "night" ? 0.5 : 0.36) * lamps,
      ),
    outside,
    warm,
    sky,
    lamps,
    late: air.light === "night",
  };
}
