/** In working clothes with reflective bands, on his way from an early shift. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const daniel: Build = {
  age: 36,
  body: { height: 440, heads: 7, legs: 0.485, shoulders: 1.2, hips: 0.98, weight: 1.14, belly: 0.1 },
  bearing: { stoop: 1, lean: 1, spread: 5, arms: 7, stride: 1.05 },
  skin: skin.umber,
  features: {
    width: 22.5,
    jaw: 0.7,
    length: 0.6,
    eyes: 1.02,
    young: 0,
    brows: hair.black.shade,
    browWeight: 3.4,
    nose: 1.2,
    beard: { is: "short", hair: hair.black },
  },
  hair: { is: "cropped", colour: hair.black },
  wears: {
    top: { is: "workwear", cloth: cloth.cloudberry, under: cloth.coal.plain, trim: trim.reflex },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.coal },
    shoes: { is: "boots", cloth: cloth.bark, sole: trim.rubber },
    socks: [cloth.slate.plain, cloth.slate.plain],
  },
};
