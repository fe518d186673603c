/** Eight; glasses, and a planet on his jumper. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const noah: Build = {
  age: 8,
  body: { height: 300, heads: 5.5, legs: 0.46, shoulders: 0.92, hips: 0.92, weight: 0.86, belly: 0.12 },
  bearing: { stoop: 3, lean: 0, spread: 3, arms: 7, stride: 1, rock: 1 },
  skin: skin.rose,
  features: {
    width: 24,
    jaw: 0.35,
    length: 0.2,
    eyes: 1.22,
    young: 0.55,
    brows: hair.straw.shade,
    browWeight: 2.6,
    nose: 0.65,
    glasses: cloth.lake.shade,
    freckles: true,
  },
  hair: { is: "tousled", colour: hair.straw },
  wears: {
    top: { is: "planet", cloth: cloth.navy, under: cloth.sun.plain, trim: cloth.cloudberry.plain },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.moss },
    shoes: { is: "trainers", cloth: cloth.rowan, sole: trim.sole },
    socks: [cloth.milk.plain, cloth.milk.plain],
  },
};
