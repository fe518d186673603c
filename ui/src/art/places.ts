/**
 * The colours of the films' places, in daylight: what `palette.ts` does not have, for a yard has no rooms.
 *
 * Each thing has its plain colour and one shade, which stands beside it.
 */

/** Walls, painted or papered. */
export const wall = {
  linen: "#EBDFCA",
  linenShade: "#D9C9AE",
  straw: "#E9CF9E",
  strawShade: "#D4B67F",
  sage: "#C3CDB4",
  sageShade: "#A6B496",
  mist: "#B9CBD0",
  mistShade: "#98B0B8",
  blush: "#E8CBB4",
  blushShade: "#D3AE92",
  deep: "#6E93A6",
  deepShade: "#557A8F",
} as const;

/** Floors, and the lines in them. */
export const floor = {
  pine: "#DBBB8B",
  pineLine: "#C29E6C",
  oak: "#BF9566",
  oakLine: "#A07A4E",
  stone: "#BDB7A8",
  stoneLine: "#A19A8B",
} as const;

/** Painted woodwork: frames, skirting boards, cupboards. */
export const paint = {
  white: "#F7F1E5",
  whiteShade: "#DDD2BF",
  sage: "#7FA394",
  sageShade: "#638678",
  spruce: "#2F6B63",
  spruceShade: "#235650",
  lake: "#5D8DAD",
  lakeShade: "#467391",
} as const;

/** Steel, enamel and glass. */
export const metal = {
  steel: "#B4BCBD",
  steelShade: "#8E9A9D",
  enamel: "#F2EEE6",
  enamelShade: "#D3CEC3",
  glass: "#CFE0E4",
} as const;

/** Cloth of furniture. */
export const cloth = {
  rust: "#B9663F",
  rustShade: "#974E30",
  rustLight: "#CE8258",
  wool: "#E5D8C2",
  woolShade: "#C8B899",
  night: "#3E5A78",
  nightShade: "#2F4763",
} as const;

/** The birch and the grass through the year. */
export const year = {
  spring: "#A9C470",
  springShade: "#86A653",
  summer: "#6C9150",
  summerShade: "#507540",
  autumn: "#E3A54C",
  autumnShade: "#C7823A",
  twig: "#7D6A5C",
  snow: "#F6F8FA",
  snowShade: "#D5E0E8",
  snowTrodden: "#BFCCD6",
  snowSwept: "#DCDEDE",
  snowDriven: "#AEB7BC",
  snowPiled: "#E4E8EA",
  grassSpring: "#A3B36F",
  grassSummer: "#8AA266",
  grassAutumn: "#B0A264",
  grassSpringShade: "#8B9E58",
  grassSummerShade: "#708A4F",
  grassAutumnShade: "#968A4C",
} as const;

/** What a town is built of. */
export const town = {
  brick: "#B4694E",
  brickShade: "#94523D",
  asphalt: "#8B9294",
  kerb: "#BDB8AE",
  pavement: "#C9C0B0",
  pavementShade: "#B0A693",
  sand: "#E0C795",
  sandShade: "#C7AB76",
} as const;
