/**
 * The light of the films' places: the sky of every season's day, evening and night, and what a room's light does to
 * its colours.
 *
 * The north decides it: an evening in June is light, an afternoon in December is dark.
 */

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
const december: Sky = { high: "#1A3350", middle: "#3A5E7A", low: "#A99C9C", tint: "#929BB2", dark: 0.92 };
const night: Sky = { high: "#0E1D2B", middle: "#1B3649", low: "#3E6274", tint: "#6C7896", dark: 1 };
const juneNight: Sky = { high: "#3F5E7C", middle: "#7D8AA0", low: "#DDB79C", tint: "#8C93AA", dark: 0.7 };
const winterNight: Sky = { high: "#0D1A2A", middle: "#1C3450", low: "#466480", tint: "#717E9C", dark: 1 };

export const skies = {
  day: { spring: noon, summer: noon, autumn: noon, winter: winterNoon },
  evening: { spring: dusk, summer: juneEvening, autumn: autumnDusk, winter: december },
  night: { spring: night, summer: juneNight, autumn: night, winter: winterNight },
} as const;

/** How the land's colours lean with the year, so that a spring noon is no summer noon. */
export const lean = {
  spring: "#F7FAF4",
  summer: "#FFFDF4",
  autumn: "#FAF0E4",
  winter: "#F4F7FC",
} as const;

/** What the light of a room does to its colours; the lamp is lit where the window does not suffice. */
export const indoors = {
  day: { spring: "#FFFEFA", summer: "#FFFDF5", autumn: "#FCF7EE", winter: "#F7F5F3" },
  evening: { spring: "#F0DFCB", summer: "#F8E8D0", autumn: "#EDDAC4", winter: "#EAD7C3" },
  night: { spring: "#A39A98", summer: "#B7ADA6", autumn: "#A09793", winter: "#9A9599" },
} as const;

/** What the moon does to them where no lamp is lit. */
export const moonlit = {
  spring: "#7F89A8",
  summer: "#9CA2B6",
  autumn: "#7B85A4",
  winter: "#8491B4",
} as const;

/** How little of the day's light comes in when it rains or snows. */
export const dimmed = { clear: "#FFFFFF", wind: "#FFFFFF", rain: "#EEF0F2", snow: "#F4F6FA" } as const;

/** What stands in the corners that the lamp does not reach. */
export const gloom = { day: "#8C8578", evening: "#4C5A70", night: "#24344A" } as const;

/** What lamps in the open give of their colour to everybody: enough to see a face by. */
export const lampOnStreet = "#CDBBAE";

/** What a colour is multiplied by on the side turned from the light, and in a corner. */
export const turned = { shade: "#D8CFCC", corner: "#DDD6D0" } as const;

/** The grey of clouds by day and by night, and what they take from the land below. */
export const overcast = { day: "#B4BFC4", night: "#35434E", below: "#C9D0D6" } as const;

/** What takes nothing away. */
export const white = "#FFFFFF";
