/** Short, with plaits, a hearing aid in bright red, and a sprigged blouse. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const maria: Build = {
  age: 29,
  body: {
    height: 376,
    heads: 6.5,
    legs: 0.455,
    shoulders: 0.88,
    hips: 1.12,
    weight: 1,
    belly: 0.2,
    bust: 0.9,
  },
  bearing: { stoop: 0, lean: 0, spread: 2, arms: 5, stride: 0.9 },
  skin: skin.sand,
  features: {
    width: 23.5,
    jaw: 0.3,
    length: 0.2,
    eyes: 1.15,
    young: 0.2,
    brows: hair.brown.plain,
    browWeight: 2.8,
    nose: 0.85,
    hearingAid: cloth.rowan.plain,
  },
  hair: { is: "plaits", colour: hair.brown, trim: cloth.rowan.plain },
  wears: {
    top: { is: "blouse", cloth: cloth.milk, under: cloth.pink.shade, trim: cloth.oat.plain },
    sleeves: "rolled",
    bottom: { is: "leggings", cloth: cloth.plum },
    skirt: { cloth: cloth.moss, length: 0.92, flare: 1.3 },
    shoes: { is: "boots", cloth: cloth.bark, sole: trim.rubber },
    socks: [cloth.plum.plain, cloth.plum.shade],
  },
};
