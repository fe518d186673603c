/** A grandmother, broad and grey, with a cane and a cardigan of her own knitting. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const lena: Build = {
  age: 66,
  body: {
    height: 392,
    heads: 6.6,
    legs: 0.44,
    shoulders: 1.1,
    hips: 1.42,
    weight: 1.2,
    belly: 0.5,
    bust: 1.3,
  },
  bearing: { stoop: 6, lean: 2, spread: 4, arms: 7, stride: 0.66, rock: 2.5 },
  skin: skin.rose,
  features: {
    width: 24.5,
    jaw: 0.5,
    length: 0.3,
    eyes: 0.95,
    young: 0.1,
    brows: hair.ash.shade,
    browWeight: 2.6,
    nose: 1.1,
    lined: true,
    glasses: cloth.plum.plain,
  },
  hair: { is: "waves", colour: hair.silver },
  wears: {
    top: { is: "cardigan", cloth: cloth.rowan, under: cloth.oat.plain, trim: cloth.rowan.shade },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.slate },
    shoes: { is: "flats", cloth: cloth.navy, sole: trim.rubber },
    socks: [cloth.oat.plain, cloth.oat.shade],
  },
  aid: "cane",
};
