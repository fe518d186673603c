import { mount, type ComponentProps } from "svelte";
import { afterEach, describe, expect, test } from "vitest";

import { Bubble, PICTOGRAMS, Pictogram, type PictogramId } from "../src/stage/props";
import { drawn } from "../src/stage/props/pictograms";
import { clearSheets, drawnOn, faultsIn, sheet } from "./kit/drawings";
import { extentOf } from "./kit/extent";

/** How many elements a bubble may have. */
const BUDGET = 25;

const drawPictogram = (of: PictogramId): SVGElement =>
  drawnOn(sheet(), (target) => mount(Pictogram, { target, props: { of } }));
const drawBubble = (props: ComponentProps<typeof Bubble>): SVGElement =>
  drawnOn(sheet(), (target) => mount(Bubble, { target, props }));

afterEach(clearSheets);

describe.each(PICTOGRAMS)("the pictogram %s", (pictogram) => {
  test("fills its place in the bubble and stays within it", () => {
    const drawing = drawPictogram(pictogram);
    const { left, top, right, bottom } = extentOf(drawing);
    for (const edge of [-left, -top, right, bottom]) expect(edge).toBeLessThanOrEqual(41);
    expect(Math.max(right - left, bottom - top)).toBeGreaterThan(60);
    expect(faultsIn(drawing, BUDGET)).toEqual([]);
  });

  test("is said and thought on either side, with the tip of the tail at the origin", () => {
    for (const thought of [false, true]) {
      for (const side of ["left", "right"] as const) {
        const drawing = drawBubble({ pictogram, side, thought });
        const { left, top, right, bottom } = extentOf(drawing);
        expect(faultsIn(drawing, BUDGET)).toEqual([]);
        expect(bottom).toBeLessThan(12);
        expect(top).toBeGreaterThan(-140);
        expect(side === "left" ? right : -left).toBeGreaterThan(80);
        expect(side === "left" ? -left : right).toBeLessThan(50);
      }
    }
  });
});

test("no two pictograms are alike", () => {
  expect(new Set(PICTOGRAMS.map((id) => JSON.stringify(drawn[id]))).size).toBe(PICTOGRAMS.length);
});

test("a bubble grows less than the camera comes near", () => {
  const scaleAt = (zoom: number): number => {
    const drawing = drawBubble({ pictogram: "sun", zoom });
    return Number(
      /scale\(([\d.]+)\)/.exec(drawing.querySelector("[data-bubble]")?.getAttribute("transform") ?? "")?.[1],
    );
  };
  expect(scaleAt(1)).toBe(1);
  expect(scaleAt(2) * 2).toBeGreaterThan(1);
  expect(scaleAt(2) * 2).toBeLessThan(1.5);
});
