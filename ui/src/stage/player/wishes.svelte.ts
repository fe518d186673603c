/** How somebody wants captions to be shown. It holds until the program ends, and is written nowhere. */

/** The sizes of captions, from the smallest. */
export const SIZES = ["plain", "large", "larger"] as const;
/** The size of a caption. */
export type CaptionSize = (typeof SIZES)[number];

/** The wishes of whoever sits before the program. */
class Wishes {
  size = $state<CaptionSize>("plain");

  /** Whether captions can be that many steps larger, or smaller. */
  can(steps: number): boolean {
    return SIZES[SIZES.indexOf(this.size) + steps] !== undefined;
  }

  /** Makes captions larger, or smaller. */
  resize(steps: number): void {
    this.size = SIZES[SIZES.indexOf(this.size) + steps] ?? this.size;
  }
}

/** The same for every film. */
export const wishes = new Wishes();
