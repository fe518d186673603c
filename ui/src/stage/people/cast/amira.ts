/** Curls, a mustard jumper, and a wheelchair that she has chosen in plum. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const amira: Build = {
  age: 32,
  body: {
    height: 410,
    heads: 6.9,
    legs: 0.47,
    shoulders: 1,
    hips: 0.98,
    weight: 0.96,
    belly: 0.05,
    bust: 0.8,
  },
  bearing: { stoop: 0, lean: 0, spread: 2, arms: 4, stride: 1 },
  skin: skin.honey,
  features: {
    width: 22.5,
    jaw: 0.35,
    length: 0.4,
    eyes: 1.14,
    young: 0.1,
    brows: hair.black.plain,
    browWeight: 3.2,
    nose: 0.95,
  },
  hair: { is: "curls", colour: hair.brown },
  wears: {
    top: { is: "jumper", cloth: cloth.mustard, under: cloth.milk.plain, trim: cloth.mustard.shade },
    sleeves: "long",
    bottom: { is: "wide", cloth: cloth.denim },
    shoes: { is: "trainers", cloth: cloth.milk, sole: trim.sole },
    socks: [cloth.rowan.plain, cloth.rowan.plain],
  },
  aid: "wheelchair",
};
