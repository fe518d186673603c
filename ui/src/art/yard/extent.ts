/**
 * How far the yard's land and sky reach. The houses stand between 0 and 1700;
 * a very wide window sees meadow and forest beyond them, never an edge.
 */
export const extent = { left: -1600, right: 3200, width: 4800, height: 420 } as const;

/** Where the pattern of stars, clouds and trees is laid again, so that it reaches as far. */
export const repeats = [-1600, 0, 1600] as const;
