/** Fifteen; lives in his hoodie. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const leo: Build = {
  age: 15,
  body: { height: 402, heads: 6.6, legs: 0.495, shoulders: 0.98, hips: 0.86, weight: 0.86, belly: 0 },
  bearing: { stoop: 12, lean: -4, spread: 3, arms: 3, stride: 1 },
  skin: skin.honey,
  features: {
    width: 21.5,
    jaw: 0.45,
    length: 0.6,
    eyes: 1.08,
    young: 0.1,
    brows: hair.black.plain,
    browWeight: 3.2,
    nose: 1.1,
  },
  hair: { is: "fringe", colour: hair.black },
  wears: {
    top: { is: "hoodie", cloth: cloth.moss, under: cloth.milk.plain, trim: cloth.milk.plain },
    sleeves: "long",
    bottom: { is: "wide", cloth: cloth.coal },
    shoes: { is: "trainers", cloth: cloth.milk, sole: trim.sole },
    socks: [cloth.milk.plain, cloth.milk.plain],
  },
};
