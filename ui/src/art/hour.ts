/**
 * What an hour of the day does to the colours of a picture.
 *
 * Pigments stand in `palette.ts` in daylight; an `Air` tints them. The hours
 * between two palettes are mixed, so that no minute of the day jumps.
 */

/** The air of one hour: its sky, and how it colours what stands in it. */
export interface Air {
  /** The sky from its height to the horizon. */
  readonly sky: { readonly high: string; readonly middle: string; readonly low: string };
  /** How strongly lamps show, from 0 (noon) to 1 (night). */
  readonly lamps: number;
  /** How much of the stars is seen, 0 to 1. */
  readonly stars: number;
  /** How many of those at home sleep, 0 to 1: their windows are dark. */
  readonly asleep: number;
  /** A pigment as it looks in this air. */
  lit(pigment: string): string;
  /** A pigment seen through a share of haze, 0 (near) to 1 (all haze). */
  far(pigment: string, haze: number): string;
}

type Rgb = readonly [number, number, number];

interface Palette {
  readonly high: string;
  readonly middle: string;
  readonly low: string;
  readonly tint: string;
  /** How much of the sky's blue lies over everything: what the eye sees without light. */
  readonly veil: number;
  readonly lamps: number;
  readonly stars: number;
}

const night: Palette = {
  high: "#0E1D2B",
  middle: "#1B3649",
  low: "#3E6274",
  tint: "#66708C",
  veil: 0.2,
  lamps: 1,
  stars: 1,
};
const dawn: Palette = {
  high: "#5F86A3",
  middle: "#C5B3B2",
  low: "#F6D2A4",
  tint: "#C6BCC4",
  veil: 0.06,
  lamps: 0.7,
  stars: 0,
};
const day: Palette = {
  high: "#8DBAD2",
  middle: "#BDD8E0",
  low: "#F3EAD6",
  tint: "#FFFFFF",
  veil: 0,
  lamps: 0.3,
  stars: 0,
};
const dusk: Palette = {
  high: "#27465E",
  middle: "#7C7582",
  low: "#EBAE72",
  tint: "#9F8F98",
  veil: 0.05,
  lamps: 1,
  stars: 0.25,
};

/** The day as stops on the clock; before, between and after them it is mixed. */
const clock: readonly (readonly [hour: number, palette: Palette])[] = [
  [0, night],
  [4.5, night],
  [6.75, dawn],
  [9, day],
  [15.5, day],
  [18.5, dusk],
  [21.5, night],
  [24, night],
];

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex([red, green, blue]: Rgb): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** The colour a share of the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [toRgb(from), toRgb(to)];
  return toHex([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
}

function multiply(pigment: string, tint: string): string {
  const [a, b] = [toRgb(pigment), toRgb(tint)];
  return toHex([(a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255]);
}

/** They go to bed from ten to half past twelve, and get up from half past four to half past six. */
function asleepAt(hour: number): number {
  const sinceTen = (((hour - 22) % 24) + 24) % 24;
  if (sinceTen < 2.5) {
    return sinceTen / 2.5;
  }
  return Math.min(1, Math.max(0, (8.5 - sinceTen) / 2));
}

function paletteAt(hour: number): Palette {
  const time = ((hour % 24) + 24) % 24;
  const next = clock.findIndex(([at]) => at > time);
  const [from, earlier] = clock[next - 1] ?? [0, night];
  const [to, later] = clock[next] ?? [24, night];
  const share = (time - from) / (to - from);
  const number = (a: number, b: number) => a + (b - a) * share;
  return {
    high: mix(earlier.high, later.high, share),
    middle: mix(earlier.middle, later.middle, share),
    low: mix(earlier.low, later.low, share),
    tint: mix(earlier.tint, later.tint, share),
    veil: number(earlier.veil, later.veil),
    lamps: number(earlier.lamps, later.lamps),
    stars: number(earlier.stars, later.stars),
  };
}

/** The air at an hour of the day, 0 to 24, fractions included. */
export function airAt(hour: number): Air {
  const { high, middle, low, tint, veil, lamps, stars } = paletteAt(hour);
  const lit = (pigment: string) => mix(multiply(pigment, tint), middle, veil);
  return {
    sky: { high, middle, low },
    lamps,
    stars,
    asleep: asleepAt(hour),
    lit,
    far: (pigment, haze) => mix(lit(pigment), mix(middle, low, 0.4), haze),
  };
}
