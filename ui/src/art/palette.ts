/**
 * The colours of the drawings, named by what they paint, in daylight.
 *
 * These are pigments, not the tokens of the screens: text and controls never
 * use them. Where a thing has a shade it is one, and it stands beside it.
 */

/** Light that somebody has lit, from its heart outwards. */
export const lamplight = {
  flame: "#FFF6DF",
  heart: "#FFE9C4",
  warm: "#FFD38C",
  amber: "#F0A862",
} as const;

/** Iron of lanterns, handles and bicycles. */
export const iron = { lit: "#4A5860", plain: "#35434B", dark: "#24313A" } as const;

/** Timber, bare or worn. */
export const wood = { pale: "#E2C79F", plain: "#C9A77F", shade: "#A5815A", dark: "#6E5440" } as const;

/** The limewashed block of flats. */
export const limewash = { plain: "#E0BE85", shade: "#C39A62", plinth: "#8D8377" } as const;

/** The small wooden house, in the red of copper mines. */
export const falu = { plain: "#A8503E", shade: "#87392E", trim: "#F4EBDC", trimShade: "#D8CBB8" } as const;

/** The terraced house with the kitchen. */
export const render = { plain: "#C4CBB8", shade: "#A2AB97", plinth: "#77837F" } as const;

/** Roofs, and the chimneys on them. */
export const roof = {
  tile: "#7A4A40",
  tileShade: "#5F3A35",
  slate: "#586B72",
  slateShade: "#44545B",
} as const;

/** What grows. */
export const leaf = {
  spruce: "#2C5A50",
  spruceShade: "#214740",
  grass: "#8FA071",
  grassNear: "#6F8560",
  herb: "#6E8F52",
  birch: "#EFE6D6",
  birchShade: "#CFC5B4",
  birchMark: "#4A4038",
  autumn: "#E0A24C",
  autumnShade: "#C98238",
} as const;

/** Earth that feet have trodden, and stone. */
export const earth = {
  path: "#D3B98F",
  pathShade: "#B99C72",
  stone: "#A79C8C",
  stoneShade: "#857B6B",
} as const;

/** Far land and water. */
export const distance = { hill: "#7F9BA3", hillNear: "#587E80", water: "#A9C6D0" } as const;

/** Painted and knitted things, light and shade. */
export const cloudberry = {
  light: "#F0A862",
  plain: "#E0914A",
  shade: "#C4713A",
  dark: "#8F440A",
} as const;
/** The blue of the lake. */
export const lake = {
  light: "#8FC1E3",
  plain: "#4D85AE",
  shade: "#37698F",
  dark: "#2B5F86",
} as const;
/** The green of moss. */
export const moss = {
  light: "#A9C98D",
  plain: "#6E8F52",
  shade: "#527339",
  dark: "#446330",
} as const;
/** The red of rowan berries. */
export const rowan = { soft: "#F4DAD6", light: "#EB9E97", plain: "#C25B52", shade: "#943838" } as const;
/** Paper, milk and linen. */
export const paper = { plain: "#FBF7F0", shade: "#E9DDC9", line: "#CFC5B4" } as const;
/** Ink, and what is nearly black. */
export const ink = "#24313A";
