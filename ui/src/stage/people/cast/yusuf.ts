/** A grandfather in cap and waistcoat, who presses his shirts himself. */
import { cloth, hair, skin, trim } from "../../../art/people";
import type { Build } from "../build";

export const yusuf: Build = {
  age: 71,
  body: { height: 412, heads: 6.9, legs: 0.465, shoulders: 1, hips: 0.98, weight: 0.98, belly: 0.45 },
  bearing: { stoop: 12, lean: 1, spread: 3, arms: 4, stride: 0.75, rock: 1 },
  skin: skin.olive,
  features: {
    width: 22,
    jaw: 0.45,
    length: 0.75,
    eyes: 0.95,
    young: 0,
    brows: hair.silver.plain,
    browWeight: 4,
    nose: 1.45,
    lined: true,
    beard: { is: "full", hair: hair.silver },
  },
  hair: { is: "cap", colour: hair.silver, trim: cloth.bark.plain },
  wears: {
    top: { is: "waistcoat", cloth: cloth.milk, under: cloth.oat.plain, trim: cloth.moss.shade },
    sleeves: "long",
    bottom: { is: "trousers", cloth: cloth.bark },
    shoes: { is: "flats", cloth: cloth.coal, sole: trim.rubber },
    socks: [cloth.slate.plain, cloth.slate.plain],
  },
};
