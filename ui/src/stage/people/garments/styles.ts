/** The names of what can be worn. How each is drawn stands beside, one drawing a file. */

/** What covers the trunk. */
export type TopStyle =
  | "jumper"
  | "yoke"
  | "striped"
  | "shirt"
  | "cardigan"
  | "waistcoat"
  | "hoodie"
  | "workwear"
  | "sling"
  | "dungarees"
  | "planet"
  | "sash"
  | "tunic"
  | "blouse"
  | "jacket"
  | "coat";

/** What covers the legs; a skirt, or the fall of a tunic, lies over them. */
export type BottomStyle = "trousers" | "wide" | "leggings" | "shorts";

/** What stands on the floor. */
export type ShoeStyle = "trainers" | "boots" | "flats";
