/** Points strewn without a pattern, the same ones every time: rain, snow, stars, leaves on the ground. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many points in an area. The seed tells one scatter from another; no two points lie in the same column. */
export function scatter(
  seed: number,
  count: number,
  area: Area,
): readonly (readonly [x: number, y: number])[] {
  return Array.from({ length: count }, (_, index) => {
    const along = (index + 0.5) / count;
    const down = ((index + seed) * 0.618034 + Math.sin(index * 12.9898 + seed * 78.233) * 0.19 + 10) % 1;
    return [Math.round(area.x + along * area.width), Math.round(area.y + down * area.height)] as const;
  });
}

/** Points as one path, each a line of the given reach: none for a dot under a round cap, a slant for rain. */
export function dashes(
  points: readonly (readonly [x: number, y: number])[],
  reach: readonly [number, number],
): string {
  return points.map(([x, y]) => `M${x} ${y}l${reach[0]} ${reach[1]}`).join("");
}
