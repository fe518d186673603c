import { readFileSync } from "node:fs";
import { join } from "node:path";

import { mount, unmount, type ComponentProps } from "svelte";
import { afterEach, describe, expect, test } from "vitest";

import { lamplight } from "../src/art/palette";
import {
  Bubble,
  GRIPS,
  handsAt,
  inHand,
  isState,
  PICTOGRAMS,
  Pictogram,
  Prop,
  PROPS,
  stateOf,
  STATES,
  statesOf,
  type PictogramId,
  type PropId,
} from "../src/stage/props";
import { drawings } from "../src/stage/props/drawings";
import { drawn } from "../src/stage/props/pictograms";
import { extentOf, pointsOf } from "./kit/extent";

/** What the checker of scripts knows of the stage. */
const STAGE = join(import.meta.dirname, "../../src-tauri/crates/content/src/film/stage.toml");
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

const mounted: Record<string, unknown>[] = [];

afterEach(async () => {
  await Promise.all(mounted.splice(0).map((drawing) => unmount(drawing)));
  document.body.replaceChildren();
});

function sheet(): SVGElement {
  const target = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(target);
  return target;
}

/** A sheet with a drawing on it, which is taken away again after the test. */
function drawnOn(target: SVGElement, mountIn: (target: SVGElement) => Record<string, unknown>): SVGElement {
  mounted.push(mountIn(target));
  return target;
}

const drawProp = (look: ComponentProps<typeof Prop>, on = sheet()): SVGElement =>
  drawnOn(on, (target) => mount(Prop, { target, props: look }));
const drawPictogram = (of: PictogramId): SVGElement =>
  drawnOn(sheet(), (target) => mount(Pictogram, { target, props: { of } }));
const drawBubble = (props: ComponentProps<typeof Bubble>): SVGElement =>
  drawnOn(sheet(), (target) => mount(Bubble, { target, props }));

/** The colours of a drawing that are colours: not `none`, and not a gradient, whose stops are listed. */
function coloursIn(drawing: Element): string[] {
  return [...drawing.querySelectorAll("*")].flatMap((element) =>
    ["fill", "stroke", "stop-color"]
      .map((name) => element.getAttribute(name))
      .filter((colour) => colour !== null)
      .filter((colour) => colour !== "none" && !colour.startsWith("url(")),
  );
}

/** What is wrong with a drawing, whatever it is of. */
function faultsIn(drawing: Element, budget: number): string[] {
  const elements = [...drawing.querySelectorAll("*")];
  return [
    ...(/NaN|undefined|Infinity|\[object/.test(drawing.innerHTML) ? ["a number that is none"] : []),
    ...(elements.some((element) => element.hasAttribute("style")) ? ["an inline style"] : []),
    ...(elements.some((element) => ["text", "image", "filter", "mask", "style"].includes(element.localName))
      ? ["a forbidden element"]
      : []),
    ...(elements.length > budget ? [`${elements.length} elements`] : []),
    ...(drawing.querySelector("path, circle") === null ? ["nothing to see"] : []),
  ];
}

/** Ids that stand twice in the page. */
function idsTwice(): string[] {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

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

describe("the names that the checker of scripts knows", () => {
  /** The names in a list of the checker's table. */
  const listed = (table: string, key: string): string[] => {
    const [, list = ""] = new RegExp(`^${key} = \\[([^\\]]*)\\]`, "m").exec(table) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? "");
  };
  const table = readFileSync(STAGE, "utf8");
  const props = table.slice(table.indexOf("[props]"));
  const held = (hands: number): string[] => PROPS.filter((prop) => GRIPS[prop].hands === hands).sort();

  test("are the drawn ones, in as many hands", () => {
    expect(listed(props, "one-hand").sort()).toEqual(held(1));
    expect(listed(props, "two-hands").sort()).toEqual(held(2));
    expect(listed(props, "standing").sort()).toEqual(held(0));
    expect(listed(table, "pictograms").sort()).toEqual([...PICTOGRAMS].sort());
  });

  test("are read out of their lists", () => {
    expect(listed('one = [\n  "a", "b",\n]\ntwo = ["c"]', "one")).toEqual(["a", "b"]);
    expect(listed('one = ["a"]', "two")).toEqual([]);
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

describe("the tests above notice", () => {
  const broken = (markup: string): SVGElement => {
    const target = sheet();
    target.innerHTML = markup;
    return target;
  };

  test("an inline style, a forbidden element, a number that is none, too many elements, and nothing", () => {
    expect(faultsIn(broken('<path style="fill: red"/>'), 9)).toEqual(["an inline style"]);
    expect(faultsIn(broken("<path/><text>a</text>"), 9)).toEqual(["a forbidden element"]);
    expect(faultsIn(broken('<path d="M0 NaN"/>'), 9)).toEqual(["a number that is none"]);
    expect(faultsIn(broken("<path/><path/>"), 1)).toEqual(["2 elements"]);
    expect(faultsIn(broken("<g/>"), 1)).toEqual(["nothing to see"]);
  });

  test("a colour that the light does not reach", () => {
    expect(coloursIn(broken('<path fill="#FFF" stroke="none"/><stop stop-color="red"/>'))).toEqual([
      "#FFF",
      "red",
    ]);
  });

  test("an id that stands twice", () => {
    broken('<g id="a"/><g id="a"/><g id="b"/>');
    expect(idsTwice()).toEqual(["a"]);
  });

  test("how far a drawing reaches, through curves, turns, strokes and relative steps", () => {
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
});
