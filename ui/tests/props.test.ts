import { mount, type ComponentProps } from "svelte";
import { afterEach, describe, expect, test } from "vitest";

import { lamplight } from "../src/art/palette";
import {
  GRIPS,
  handsAt,
  inHand,
  isState,
  Prop,
  PROPS,
  stateOf,
  STATES,
  statesOf,
  type PropId,
} from "../src/stage/props";
import { drawings } from "../src/stage/props/drawings";
import { clearSheets, coloursIn, drawnOn, faultsIn, idsTwice, sheet } from "./kit/drawings";
import { extentOf } from "./kit/extent";

/** How many elements a thing may have; what fills a room may have more. */
const BUDGET = 25;
const LARGE_BUDGET = 45;
/** What a light does to every colour here, so that a colour which it did not reach stands out. */
const TINTED = "#123456";
/** What shines by itself, and is as bright at night as by day. */
const SOURCES: ReadonlySet<string> = new Set(Object.values(lamplight));
/** Light and steam, which reach beyond the thing itself. */
const AIRY = ["glow"];

/** Every thing in every state it has, put down and held. */
const LOOKS = PROPS.flatMap((prop) => {
  const states: readonly (string | undefined)[] = statesOf(prop).length > 0 ? statesOf(prop) : [undefined];
  return states.flatMap((state) => [false, true].map((held) => ({ prop, state, held })));
});

afterEach(clearSheets);

const drawProp = (look: ComponentProps<typeof Prop>, on = sheet()): SVGElement =>
  drawnOn(on, (target) => mount(Prop, { target, props: look }));
const budgetOf = (prop: PropId): number => (GRIPS[prop].rests === "surface" ? BUDGET : LARGE_BUDGET);

test("every thing has one drawing, of its own", () => {
  expect(Object.keys(drawings).sort()).toEqual([...PROPS].sort());
  expect(new Set(Object.values(drawings)).size).toBe(PROPS.length);
  expect(Object.keys(GRIPS).sort()).toEqual([...PROPS].sort());
});

describe.each(LOOKS)("$prop, $state, held: $held", ({ prop, state, held }) => {
  test("it is drawn with few elements and with attributes only", () => {
    expect(faultsIn(drawProp({ prop, state, held }), budgetOf(prop) + 1)).toEqual([]);
  });

  test("the light of the place changes every colour but those that shine", () => {
    const colours = coloursIn(drawProp({ prop, state, held, tint: () => TINTED }));
    expect(colours.filter((colour) => colour !== TINTED && !SOURCES.has(colour))).toEqual([]);
    expect(colours).toContain(TINTED);
  });

  test("it can be drawn twice on a stage", () => {
    const target = drawProp({ prop, state, held });
    drawProp({ prop, state, held }, target);
    expect(idsTwice()).toEqual([]);
  });

  test("it is of the size that is told, and stands on its foot", () => {
    const { size, rests } = GRIPS[prop];
    const extent = extentOf(drawProp({ prop, state, held }), AIRY);
    expect(extent.bottom - extent.top).toBeLessThanOrEqual(size.height + 1);
    expect(extent.right - extent.left).toBeLessThanOrEqual(size.width + 1);
    if (rests === "surface" && !held && !(prop === "kite" && state === "flying")) {
      expect(extent.bottom).toBeGreaterThan(-4);
      expect(extent.bottom).toBeLessThan(6);
    }
  });
});

describe.each(PROPS)("%s", (prop) => {
  test("the hand takes hold within the drawing, in every state", () => {
    const { x, y } = GRIPS[prop];
    for (const look of LOOKS.filter((other) => other.prop === prop && other.held)) {
      const extent = extentOf(drawProp(look), AIRY);
      expect(x, look.state).toBeGreaterThan(extent.left - 2);
      expect(x, look.state).toBeLessThan(extent.right + 2);
      expect(y, look.state).toBeGreaterThan(extent.top - 2);
      expect(y, look.state).toBeLessThan(extent.bottom + 2);
    }
  });

  test("its largest state is as large as is told", () => {
    const extents = LOOKS.filter((look) => look.prop === prop).map((look) => extentOf(drawProp(look), AIRY));
    const height = Math.max(...extents.map(({ top, bottom }) => bottom - top));
    const width = Math.max(...extents.map(({ left, right }) => right - left));
    expect(height).toBeGreaterThan(GRIPS[prop].size.height - 6);
    expect(width).toBeGreaterThan(GRIPS[prop].size.width - 6);
  });

  test("its states look different from each other", () => {
    const pictures = statesOf(prop).map((state) =>
      drawProp({ prop, state }).innerHTML.replaceAll(/c?\d+-glow/g, ""),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test("it is large enough to be read at a third of its size", () => {
    const { width, height } = GRIPS[prop].size;
    expect(Math.max(width, height) / 3).toBeGreaterThan(14);
  });
});

test("every state that a thing is said to have is one", () => {
  for (const prop of Object.keys(STATES) as PropId[]) {
    for (const state of statesOf(prop)) expect(isState(prop, state), state).toBe(true);
  }
  expect(isState("kettle", "on fire")).toBe(false);
  expect(isState("clock", "24:00")).toBe(false);
  expect(stateOf("kettle", "on fire")).toBe("still");
  expect(stateOf("kettle", "steaming")).toBe("steaming");
});

test("a clock shows the time it is set to", () => {
  expect(handsAt("3:00")).toEqual({ hour: 90, minute: 0 });
  expect(handsAt("21:30")).toEqual({ hour: 285, minute: 180 });
  const turns = (state: string) =>
    ["hour-hand", "minute-hand"].map((hand) =>
      drawProp({ prop: "clock", state })
        .querySelector(`[data-part="${hand}"]`)
        ?.parentElement?.getAttribute("transform"),
    );
  expect(turns("6:15")).toEqual(["translate(0 -46) rotate(187.5)", "translate(0 -46) rotate(90)"]);
  expect(turns("6:15")).not.toEqual(turns("7:15"));
});

test("what is held has its grip at the origin of the hand", () => {
  expect(inHand("lamp")).toBe("rotate(0) translate(0 44)");
  expect(inHand("cup")).toBe("rotate(0) translate(22 18)");
});

test("cloth hangs in a hand and lies where it is put down", () => {
  for (const prop of ["jacket", "winter-jacket", "blanket"] as const) {
    const [put, held] = [false, true].map((inHands) => extentOf(drawProp({ prop, held: inHands })));
    expect((held?.bottom ?? 0) - (held?.top ?? 0)).toBeGreaterThan((put?.bottom ?? 0) - (put?.top ?? 0));
  }
});

test.each([
  ["kettle", "steaming", "steam"],
  ["candle", "lit", "flame"],
  ["lamp", "lit", "glow"],
  ["hamster-wheel", "great", "wheel"],
  ["weather-cloud", "rain", "drip-1"],
  ["weather-cloud", "snow", "drip-2"],
  ["kite", "flying", "line"],
  ["kite", "flying", "tail"],
] as const)(
  "%s that is %s has a group for its %s, and a group around that places it",
  (prop, state, part) => {
    const moved = drawProp({ prop, state }).querySelector(`[data-part="${part}"]`);
    expect(moved).not.toBeNull();
    expect(moved?.hasAttribute("transform")).toBe(false);
    if (prop !== "kite" && prop !== "hamster-wheel" && prop !== "weather-cloud") {
      expect(drawProp({ prop }).querySelector(`[data-part="${part}"]`)).toBeNull();
    }
  },
);
