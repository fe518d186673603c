/** How changes begin and end. */

/** From 0 to 1 with a soft beginning and a soft end; before and after it rests. */
export function ease(share: number): number {
  const t = Math.min(Math.max(share, 0), 1);
  return t * t * (3 - 2 * t);
}

/** How far a change has come that begins at a time and takes a while. */
export function changed(time: number, at: number, over: number): number {
  return over <= 0 ? Number(time >= at) : ease((time - at) / over);
}

/** A way that is speeded up at its beginning and slowed at its end, and otherwise goes evenly; all from 0 to 1. */
export function paced(share: number, soft = 0.15): number {
  const t = Math.min(Math.max(share, 0), 1);
  const speed = 1 / (1 - soft);
  if (t < soft) {
    return (speed * t * t) / (2 * soft);
  }
  return t > 1 - soft ? 1 - (speed * (1 - t) * (1 - t)) / (2 * soft) : speed * (t - soft / 2);
}

/** A value between two. */
export const mixed = (one: number, other: number, share: number): number => one + (other - one) * share;

/** A number from 0 to 1 that looks random and is the same for the same words. */
export function seeded(...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const sign of words.join("/")) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}
