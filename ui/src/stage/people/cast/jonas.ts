/** Bald, with a belly and a jumper whose yoke his mother knitted. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const jonas: Build = {
  age: 46,
  body: { height: 428, heads: 6.8, legs: 0.465, shoulders: 1.16, hips: 1.12, weight: 1.24, belly: 0.95 },
  bearing: { stoop: 2, lean: -4, spread: 6, arms: 9, stride: 0.9, rock: 1.5 },
  skin: skin.sand,
  features: {
    width: 24.5,
    jaw: 0.75,
    length: 0.5,
    eyes: 0.95,
    young: 0,
    brows: hair.straw.shade,
    browWeight: 3.4,
    nose: 1.3,
    beard: { is: "short", hair: { plain: hair.straw.plain, shade: hair.straw.shade } },
  },
  hair: { is: "bald", colour: hair.straw },
  wears: {
    top: { is: "yoke", cloth: cloth.lake, under: cloth.milk.plain, trim: cloth.sun.plain },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.navy },
    shoes: { is: "trainers", cloth: cloth.slate, sole: trim.sole },
    socks: [cloth.coal.plain, cloth.coal.plain],
  },
};
