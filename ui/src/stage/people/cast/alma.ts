/** Five; curls, a dress with room to climb in, and socks that are no pair. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const alma: Build = {
  age: 5,
  body: { height: 255, heads: 5, legs: 0.43, shoulders: 0.98, hips: 1, weight: 0.98, belly: 0.3 },
  bearing: { stoop: -2, lean: -1, spread: 4, arms: 12, stride: 0.95, rock: 2 },
  skin: skin.sand,
  features: {
    width: 25.5,
    jaw: 0.4,
    length: 0.05,
    eyes: 1.32,
    young: 0.8,
    brows: hair.hazel.plain,
    browWeight: 2.4,
    nose: 0.55,
  },
  hair: { is: "curls", colour: hair.straw },
  wears: {
    top: { is: "striped", cloth: cloth.rowan, under: cloth.milk.plain, trim: cloth.pink.plain },
    sleeves: "long",
    bottom: { is: "leggings", cloth: cloth.navy },
    skirt: { cloth: cloth.rowan, length: 0.82, flare: 1.5 },
    shoes: { is: "trainers", cloth: cloth.sun, sole: trim.sole },
    socks: [cloth.sun.plain, cloth.lake.plain],
  },
};
