/** In her thirties; a bus card on a ribbon about her neck. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const samira: Build = {
  age: 34,
  body: {
    height: 418,
    heads: 7,
    legs: 0.475,
    shoulders: 0.9,
    hips: 1.06,
    weight: 0.98,
    belly: 0.1,
    bust: 0.7,
  },
  bearing: { stoop: 1, lean: 0, spread: 2, arms: 3, stride: 0.95 },
  skin: skin.olive,
  features: {
    width: 22.5,
    jaw: 0.3,
    length: 0.45,
    eyes: 1.12,
    young: 0.1,
    brows: hair.black.shade,
    browWeight: 3,
    nose: 0.9,
  },
  hair: { is: "hijab", colour: cloth.heather, trim: cloth.plum.shade },
  wears: {
    top: { is: "tunic", cloth: cloth.spruce, under: cloth.sun.plain, trim: cloth.oat.plain },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.coal },
    skirt: { cloth: cloth.spruce, length: 0.86, flare: 1.16 },
    shoes: { is: "flats", cloth: cloth.bark, sole: trim.rubber },
    socks: [cloth.coal.plain, cloth.coal.shade],
  },
};
