/** How far a drawing reaches, reckoned from its numbers: a test's page has no layout to ask. */

/** A rectangle that a drawing lies in. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const SAME: Matrix = [1, 0, 0, 1, 0, 0];
/** How finely curves are looked at. */
const STEPS = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(Number);

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function matrixOf(transform: string): Matrix {
  return [...transform.matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)].reduce((whole, [, name, text]) => {
    const [first = 0, second, third = 0] = numbersIn(text ?? "");
    if (name === "translate") return times(whole, [1, 0, 0, 1, first, second ?? 0]);
    if (name === "scale") return times(whole, [first, 0, 0, second ?? first, 0, 0]);
    const [sin, cos] = [Math.sin((first * Math.PI) / 180), Math.cos((first * Math.PI) / 180)];
    const about = times([1, 0, 0, 1, second ?? 0, third], [cos, sin, -sin, cos, 0, 0]);
    return times(whole, times(about, [1, 0, 0, 1, -(second ?? 0), -third]));
  }, SAME);
}

/** A point of a curve between its ends, bent by as many points as it has. */
function along(points: readonly Point[], share: number): Point {
  let row = points;
  while (row.length > 1) {
    row = row.slice(1).map((next, index): Point => {
      const [x, y] = row[index] ?? next;
      return [x + (next[0] - x) * share, y + (next[1] - y) * share];
    });
  }
  return row[0] ?? [0, 0];
}

const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7 };

/** Points that the outline of a path goes through. An arc is told by its ends. */
export function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start = at;
  // The point that bent the last curve; `t` mirrors it.
  let bend = at;
  for (const [, command = "", text = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const name = command.toLowerCase();
    if (name === "z") at = start;
    const values = numbersIn(text);
    const size = ARGUMENTS[name] ?? 1;
    for (let from = 0; from + size <= values.length; from += size) {
      const [base, part] = [command === name ? at : ([0, 0] as const), values.slice(from, from + size)];
      const pair = (index: number): Point => [base[0] + (part[index] ?? 0), base[1] + (part[index + 1] ?? 0)];
      const mirrored: Point = [2 * at[0] - bend[0], 2 * at[1] - bend[1]];
      const curve: Point[] =
        name === "h"
          ? [[base[0] + (part[0] ?? 0), at[1]]]
          : name === "v"
            ? [[at[0], base[1] + (part[0] ?? 0)]]
            : name === "t"
              ? [mirrored, pair(0)]
              : name === "a"
                ? [pair(5)]
                : Array.from({ length: size / 2 }, (_, index) => pair(index * 2));
      points.push(...STEPS.map((share) => along([at, ...curve], name === "m" ? 1 : share)));
      bend = curve.at(-2) ?? curve.at(-1) ?? at;
      at = curve.at(-1) ?? at;
      if (name === "m" && from === 0) start = at;
    }
  }
  return points;
}

function cornersOf(shape: Element): Point[] {
  const value = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  if (shape.localName === "path") return pointsOf(shape.getAttribute("d") ?? "");
  if (shape.localName === "rect") {
    const [x, y, width, height] = ["x", "y", "width", "height"].map(value) as [
      number,
      number,
      number,
      number,
    ];
    return [
      [x, y],
      [x + width, y + height],
    ];
  }
  const [rx, ry] = [value("r") || value("rx"), value("r") || value("ry")];
  return [
    [value("cx") - rx, value("cy") - ry],
    [value("cx") + rx, value("cy") + ry],
  ];
}

/** How far the shapes of a drawing reach, strokes included; what lies in a group of the names `without` is left out. */
export function extentOf(drawing: Element, without: readonly string[] = []): Extent {
  const reaches = [...drawing.querySelectorAll("path, rect, circle, ellipse")].flatMap((shape) => {
    let matrix = SAME;
    for (let at: Element | null = shape; at && at !== drawing.parentElement; at = at.parentElement) {
      if (without.includes(at.getAttribute("data-part") ?? "")) return [];
      matrix = times(matrixOf(at.getAttribute("transform") ?? ""), matrix);
    }
    const pen = shape.closest("[stroke]")
      ? Number(shape.closest("[stroke-width]")?.getAttribute("stroke-width"))
      : 0;
    const edge = (pen / 2) * Math.hypot(matrix[0], matrix[1]);
    return cornersOf(shape).map(([x, y]) => {
      const [, , , , left, top] = times(matrix, [1, 0, 0, 1, x, y]);
      return { left: left - edge, top: top - edge, right: left + edge, bottom: top + edge };
    });
  });
  return {
    left: Math.min(...reaches.map(({ left }) => left)),
    top: Math.min(...reaches.map(({ top }) => top)),
    right: Math.max(...reaches.map(({ right }) => right)),
    bottom: Math.max(...reaches.map(({ bottom }) => bottom)),
  };
}
