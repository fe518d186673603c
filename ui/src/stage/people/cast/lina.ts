/** Five; a bob with a slide, and boots whatever the weather. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const lina: Build = {
  age: 5,
  body: { height: 250, heads: 5, legs: 0.43, shoulders: 0.94, hips: 0.94, weight: 0.9, belly: 0.25 },
  bearing: { stoop: 1, lean: 0, spread: 2, arms: 8, stride: 0.9, rock: 1.5 },
  skin: skin.olive,
  features: {
    width: 25,
    jaw: 0.35,
    length: 0.05,
    eyes: 1.36,
    young: 0.8,
    brows: hair.black.plain,
    browWeight: 2.4,
    nose: 0.55,
  },
  hair: { is: "bob", colour: hair.black, trim: cloth.rowan.plain },
  wears: {
    top: { is: "cardigan", cloth: cloth.pink, under: cloth.milk.plain, trim: cloth.pink.shade },
    sleeves: "long",
    bottom: { is: "leggings", cloth: cloth.slate },
    skirt: { cloth: cloth.plum, length: 0.7, flare: 1.35 },
    shoes: { is: "boots", cloth: cloth.sun, sole: trim.rubber },
    socks: [cloth.milk.plain, cloth.milk.plain],
  },
};
