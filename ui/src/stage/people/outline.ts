/** Outlines of bodies, as the `d` of paths: soft, without corners, and fitted to each build. */
import type { Measure } from "./measure";

const n = (value: number): string => String(Math.round(value * 10) / 10);
const path = (parts: TemplateStringsArray, ...values: number[]): string =>
  parts.reduce((text, part, index) => text + part + (index < values.length ? n(values[index] ?? 0) : ""), "");

/** A limb along +y, round at both ends, wider at one than at the other; `bulge` is a calf or a full sleeve. */
export function limb(length: number, from: number, to: number, bulge = 0): string {
  const middle = (from + to) / 2 + bulge;
  return (
    path`M${-from} 0 A${from} ${from} 0 0 1 ${from} 0 ` +
    path`C${from} ${length * 0.3} ${middle} ${length * 0.45} ${middle} ${length * 0.5} ` +
    path`S${to} ${length * 0.8} ${to} ${length} A${to} ${to} 0 0 1 ${-to} ${length} ` +
    path`C${-to} ${length * 0.8} ${-middle} ${length * 0.55} ${-middle} ${length * 0.5} ` +
    path`S${-from} ${length * 0.3} ${-from} 0 Z`
  );
}

/** A trouser leg or a sleeve: round at the joint it hangs from, cut off straight at its hem. */
export function tube(length: number, from: number, to: number): string {
  return (
    path`M${-from} 0 A${from} ${from} 0 0 1 ${from} 0 ` +
    path`C${from} ${length * 0.35} ${to} ${length * 0.65} ${to} ${length} Q0 ${length + to * 0.3} ${-to} ${length} ` +
    path`C${-to} ${length * 0.65} ${-from} ${length * 0.35} ${-from} 0 Z`
  );
}

/**
 * The part of the trunk below the bend of the back, from the hips; `hem` is how far a garment falls below
 * them, `tuck` how much narrower it is where a skirt takes over.
 */
export function loin(size: Measure, hem: number, tuck = 0): string {
  const { waist, belly, loin: top } = size;
  const hip = size.hip - tuck;
  const front = waist + belly * 0.75;
  return (
    path`M${-hip - 1} ${hem} C${-hip - 3} ${-top * 0.25} ${-waist - 1} ${-top * 0.6} ${-waist} ${-top} ` +
    path`C${-waist} ${-top - 16} ${front} ${-top - 16} ${front} ${-top} ` +
    path`C${front + belly * 0.5} ${-top * 0.72} ${hip + belly + 3} ${-top * 0.4} ${hip + belly * 0.5 + 1} ${hem - 2} ` +
    path`C${hip * 0.5} ${hem + 5} ${-hip * 0.5} ${hem + 5} ${-hip - 1} ${hem} Z`
  );
}

/** The part of the trunk above the bend of the back, up to the neck. */
export function chest(size: Measure): string {
  const { shoulder, waist, belly, bust, back } = size;
  const far = shoulder * 0.86;
  const tip = -back + size.shoulderNear.y;
  const neck = size.arm[0] * 0.85;
  const front = waist + belly * 0.75;
  return (
    path`M${-waist} 4 C${-waist - 1} ${-back * 0.3} ${-shoulder + 2} ${-back * 0.4} ${-shoulder + 1} ${tip + 2} ` +
    path`C${-shoulder + 2} ${tip - 10} ${-shoulder * 0.72} ${-back + 5} ${-neck} ${-back - 2} ` +
    path`Q2 ${-back + 4} ${neck + 2} ${-back - 2} ` +
    path`C${far * 0.76} ${-back + 5} ${far - 1} ${tip - 10} ${far} ${tip + 2} ` +
    path`C${far + bust + 1} ${-back * 0.55} ${far * 0.94 + bust} ${-back * 0.4} ${front} 4 ` +
    path`C${front} 16 ${-waist} 16 ${-waist} 4 Z`
  );
}

/** The side of the chest that lies in its own shade, behind the near arm. */
export function chestShade(size: Measure): string {
  const { shoulder, waist, back } = size;
  const top = -back + size.shoulderNear.y + 2;
  return (
    path`M${-waist} 4 C${-waist - 1} ${-back * 0.3} ${-shoulder + 1} ${-back * 0.45} ${-shoulder + 1} ${top} ` +
    path`C${-shoulder * 0.5} ${top - 6} ${-shoulder * 0.42} ${top + 18} ${-shoulder * 0.5} ${-back * 0.4} ` +
    path`C${-waist * 0.7} ${-back * 0.15} ${-waist * 0.62} 4 ${-waist * 0.6} 12 C${-waist * 0.9} 11 ${-waist} 8 ${-waist} 4 Z`
  );
}

/** The same side of the loin. */
export function loinShade(size: Measure, hem: number, tuck = 0): string {
  const { waist, loin: top } = size;
  const hip = size.hip - tuck;
  // Under a skirt it runs out, or its end would lie across the cloth.
  const inner = tuck > 0 ? hip : hip * 0.52;
  return (
    path`M${-hip - 1} ${hem} C${-hip - 3} ${-top * 0.25} ${-waist - 1} ${-top * 0.6} ${-waist} ${-top} ` +
    path`L${-waist * 0.6} ${-top - 8} C${-waist * 0.55} ${-top * 0.5} ${-inner * 0.95} ${-top * 0.2} ${-inner} ${hem + 3} ` +
    path`C${-hip * 0.8} ${hem + 2} ${-hip} ${hem + 1} ${-hip - 1} ${hem} Z`
  );
}

/** Trousers about the hips. */
export function pelvis(size: Measure): string {
  const { hip, leg } = size;
  const low = leg[0] * 0.95;
  return (
    path`M${-hip} -10 C${-hip - 2} 2 ${-hip + 2} ${low} ${-hip * 0.4} ${low} ` +
    path`L${hip * 0.4} ${low - 4} C${hip} ${low - 4} ${hip + 2} 0 ${hip} -10 Z`
  );
}

/** A skirt from the hips, along the thighs. */
export function skirt(size: Measure, length: number, flare: number): string {
  const { hip } = size;
  const hem = hip * flare;
  return (
    path`M${-hip * 0.72} -18 C${-hip * 0.9} -8 ${-hip - 2} ${length * 0.1} ${-hip - (hem - hip) * 0.4} ${length * 0.5} ` +
    path`L${-hem} ${length - 3} C${-hem * 0.5} ${length + 5} ${hem * 0.5} ${length + 4} ${hem} ${length - 4} ` +
    path`L${hip + (hem - hip) * 0.4} ${length * 0.5} C${hip + 2} ${length * 0.1} ${hip * 0.9} -8 ${hip * 0.72} -18 Z`
  );
}

/** The neck, from its base on the chest to the head. */
export function neck(size: Measure): string {
  const wide = size.arm[0] * 0.82;
  const top = -size.neck - 6 * size.head;
  return (
    path`M${-wide - 2} 3 Q${-wide + 1} ${top * 0.4} ${-wide + 1} ${top} L${wide + 2} ${top} ` +
    path`Q${wide + 1} ${top * 0.4} ${wide + 4} 3 Q3 ${wide + 3} ${-wide - 2} 3 Z`
  );
}

/** The folds of a skirt. */
export function skirtFolds(size: Measure, length: number, flare: number): string {
  const hem = size.hip * flare;
  return path`M${-hem * 0.4} ${length * 0.35} L${-hem * 0.56} ${length - 5} M${hem * 0.14} ${length * 0.5} L${hem * 0.2} ${length - 4}`;
}
