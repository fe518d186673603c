/** The names of what grows on heads, or covers them. How each is drawn stands beside, one drawing a file. */

/** Hair and what covers it. */
export type HairStyle =
  | "bald"
  | "bob"
  | "cap"
  | "cropped"
  | "curls"
  | "fringe"
  | "hijab"
  | "long"
  | "parted"
  | "plaits"
  | "puffs"
  | "tousled"
  | "turban"
  | "waves"
  | "wisps";

/** How a beard is worn. */
export type BeardStyle = "short" | "full" | "long";
