/** Two years old, in dungarees with a patch; still finding out about walking. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const bo: Build = {
  age: 2,
  body: { height: 205, heads: 4.05, legs: 0.36, shoulders: 1.06, hips: 1.2, weight: 1.12, belly: 0.62 },
  bearing: { stoop: 0, lean: -3, spread: 9, arms: 24, stride: 0.72, rock: 6 },
  skin: skin.rose,
  features: {
    width: 28.5,
    jaw: 0.55,
    length: -0.25,
    eyes: 1.4,
    young: 1,
    brows: hair.straw.plain,
    browWeight: 1.9,
    nose: 0.5,
  },
  hair: { is: "wisps", colour: hair.flax },
  wears: {
    top: { is: "dungarees", cloth: cloth.milk, under: cloth.sun.plain, trim: cloth.oat.plain },
    sleeves: "long",
    bottom: { is: "wide", cloth: cloth.rust },
    shoes: { is: "flats", cloth: cloth.lake, sole: trim.sole },
    socks: [cloth.milk.plain, cloth.milk.plain],
  },
};
