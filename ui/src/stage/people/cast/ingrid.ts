/** Tall, freckled and red-haired; a wrap over her shoulder in which a child has slept. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const ingrid: Build = {
  age: 33,
  body: {
    height: 444,
    heads: 7.1,
    legs: 0.495,
    shoulders: 0.98,
    hips: 1.04,
    weight: 0.94,
    belly: 0.6,
    bust: 1,
  },
  bearing: { stoop: 1, lean: -3, spread: 3, arms: 4, stride: 0.95 },
  skin: skin.rose,
  features: {
    width: 21.5,
    jaw: 0.35,
    length: 0.65,
    eyes: 1.06,
    young: 0,
    brows: hair.copper.shade,
    browWeight: 2.6,
    nose: 1,
    freckles: true,
  },
  hair: { is: "long", colour: hair.copper },
  wears: {
    top: { is: "sling", cloth: cloth.sage, under: cloth.milk.plain, trim: cloth.navy.plain },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.denim },
    shoes: { is: "trainers", cloth: cloth.sun, sole: trim.sole },
    socks: [cloth.milk.plain, cloth.milk.plain],
  },
};
