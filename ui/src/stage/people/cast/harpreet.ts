/** A turban, a long combed beard, and a cardigan one of whose buttons is another's. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const harpreet: Build = {
  age: 38,
  body: { height: 436, heads: 6.95, legs: 0.485, shoulders: 1.12, hips: 0.96, weight: 1.06, belly: 0.25 },
  bearing: { stoop: 0, lean: -1, spread: 4, arms: 5, stride: 1 },
  skin: skin.chestnut,
  features: {
    width: 22.5,
    jaw: 0.5,
    length: 0.7,
    eyes: 1.05,
    young: 0,
    brows: hair.black.shade,
    browWeight: 3.8,
    nose: 1.2,
    beard: { is: "long", hair: hair.black },
  },
  hair: { is: "turban", colour: cloth.cloudberry, trim: cloth.milk.plain },
  wears: {
    top: { is: "cardigan", cloth: cloth.slate, under: cloth.milk.plain, trim: cloth.coal.plain },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.oat },
    shoes: { is: "boots", cloth: cloth.bark, sole: trim.rubber },
    socks: [cloth.rowan.plain, cloth.rowan.plain],
  },
};
