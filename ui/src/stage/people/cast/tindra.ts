/** Eleven; long plaits, a hearing aid, and legs that have outgrown the rest of her. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const tindra: Build = {
  age: 11,
  body: { height: 345, heads: 6, legs: 0.49, shoulders: 0.86, hips: 0.86, weight: 0.8, belly: 0.05 },
  bearing: { stoop: 4, lean: 0, spread: 2, arms: 5, stride: 1, rock: 0.5 },
  skin: skin.sand,
  features: {
    width: 23,
    jaw: 0.3,
    length: 0.35,
    eyes: 1.18,
    young: 0.35,
    brows: hair.straw.shade,
    browWeight: 2.6,
    nose: 0.75,
    hearingAid: cloth.lake.plain,
  },
  hair: { is: "plaits", colour: hair.flax, trim: cloth.lake.plain },
  wears: {
    top: { is: "striped", cloth: cloth.milk, under: cloth.milk.plain, trim: cloth.lake.plain },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.denim },
    shoes: { is: "trainers", cloth: cloth.plum, sole: trim.sole },
    socks: [cloth.sun.plain, cloth.sun.plain],
  },
};
