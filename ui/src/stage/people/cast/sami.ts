/** Eight; a brace on one leg, and the shirt of a team of his own. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const sami: Build = {
  age: 8,
  body: { height: 296, heads: 5.5, legs: 0.455, shoulders: 1, hips: 0.96, weight: 0.98, belly: 0.2 },
  bearing: { stoop: 0, lean: 1, spread: 5, arms: 9, stride: 0.85, rock: 3.5 },
  skin: skin.chestnut,
  features: {
    width: 24.5,
    jaw: 0.45,
    length: 0.15,
    eyes: 1.24,
    young: 0.55,
    brows: hair.black.shade,
    browWeight: 2.8,
    nose: 0.75,
  },
  hair: { is: "cropped", colour: hair.black },
  wears: {
    top: { is: "sash", cloth: cloth.lake, under: cloth.milk.plain, trim: cloth.sun.plain },
    sleeves: "short",
    bottom: { is: "shorts", cloth: cloth.navy },
    shoes: { is: "trainers", cloth: cloth.cloudberry, sole: trim.sole },
    socks: [cloth.milk.plain, cloth.milk.plain],
  },
  aid: "leg-brace",
};
