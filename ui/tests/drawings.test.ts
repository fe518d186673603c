import { afterEach, expect, test } from "vitest";

import { clearSheets, coloursIn, faultsIn, idsTwice, sheet } from "./kit/drawings";
import { extentOf, pointsOf } from "./kit/extent";

afterEach(clearSheets);

const broken = (markup: string): SVGElement => {
  const target = sheet();
  target.innerHTML = markup;
  return target;
};

test("a fault is told: an inline style, a forbidden element, a number that is none, too many elements, and nothing", () => {
  expect(faultsIn(broken('<path style="fill: red"/>'), 9)).toEqual(["an inline style"]);
  expect(faultsIn(broken("<path/><text>a</text>"), 9)).toEqual(["a forbidden element"]);
  expect(faultsIn(broken('<path d="M0 NaN"/>'), 9)).toEqual(["a number that is none"]);
  expect(faultsIn(broken("<path/><path/>"), 1)).toEqual(["2 elements"]);
  expect(faultsIn(broken("<g/>"), 1)).toEqual(["nothing to see"]);
});

test("every colour is found that the light could miss", () => {
  expect(coloursIn(broken('<path fill="#FFF" stroke="none"/><stop stop-color="red"/>'))).toEqual([
    "#FFF",
    "red",
  ]);
});

test("an id that stands twice is told", () => {
  broken('<g id="a"/><g id="a"/><g id="b"/>');
  expect(idsTwice()).toEqual(["a"]);
});

test("the reach of a drawing goes through curves, turns, strokes and relative steps", () => {
  expect(pointsOf("M0 0 h10 v-5 q5 0 5 5").at(-1)).toEqual([15, 0]);
  expect(Math.min(...pointsOf("M0 0 C0 -40 40 -40 40 0").map(([, y]) => y))).toBe(-30);
  const turned = broken('<g transform="translate(10 0) rotate(90) scale(2)"><path d="M0 0 H10"/></g>');
  const { right, bottom } = extentOf(turned);
  expect([right, bottom].map(Math.round)).toEqual([10, 20]);
  const thick = broken(
    '<g data-part="glow"><circle r="99"/></g><path d="M0 0 H10" stroke="red" stroke-width="4"/>',
  );
  expect(extentOf(thick, ["glow"])).toEqual({ left: -2, top: -2, right: 12, bottom: 2 });
  expect(extentOf(thick).left).toBe(-99);
});
