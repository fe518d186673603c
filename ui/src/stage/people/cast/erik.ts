/** Tall and thin, a little bent, with two pens in his pocket. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const erik: Build = {
  age: 41,
  body: { height: 452, heads: 7.3, legs: 0.5, shoulders: 0.95, hips: 0.86, weight: 0.82, belly: 0.05 },
  bearing: { stoop: 7, lean: -1, spread: 1, arms: 2, stride: 1.05 },
  skin: skin.rose,
  features: {
    width: 20.5,
    jaw: 0.35,
    length: 1,
    eyes: 0.98,
    young: 0,
    brows: hair.hazel.shade,
    browWeight: 2.8,
    nose: 1.25,
    glasses: cloth.coal.shade,
    beard: { is: "full", hair: hair.hazel },
  },
  hair: { is: "parted", colour: hair.hazel },
  wears: {
    top: { is: "shirt", cloth: cloth.mist, under: cloth.mist.plain, trim: cloth.milk.plain },
    sleeves: "rolled",
    bottom: { is: "trousers", cloth: cloth.bark },
    shoes: { is: "boots", cloth: cloth.rust, sole: trim.rubber },
    socks: [cloth.mustard.plain, cloth.mustard.plain],
  },
};
