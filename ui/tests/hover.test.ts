/** Whether what a hand rests on looks chosen: the pointer stays where it was last pressed, also on the next page. */
import { expect, test } from "vitest";

import { sourcesOf } from "./kit/sources";
import { rulesOf, type Rule } from "./kit/styles";

const rules = rulesOf(sourcesOf(".css", ".svelte"));

/** What tells that something is chosen, or where one is. */
const CHOSEN = /var\(--(?:spruce-soft|chosen-edge|chosen-mark|chosen-card-mark)\)|^var\(--spruce\)$/;
const MARKS = /^(?:background(?:-color)?|border(?:-\w+)*-color|box-shadow)$/;
/** Filled by nature, and as filled below the pointer; and what is chosen stays so there. */
const isOwn = (selector: string): boolean => /\.primary|aria-pressed="true"|:has\(:checked\)/.test(selector);

/** Rules for the pointer that use a mark of what is chosen. */
function seeminglyChosen(among: readonly Rule[]): string[] {
  return among
    .filter(({ selectors, declarations }) => {
      const below = selectors.filter((selector) => selector.includes(":hover") && !isOwn(selector));
      return (
        below.length > 0 &&
        declarations.some(({ property, value }) => MARKS.test(property) && CHOSEN.test(value))
      );
    })
    .map(({ path, selectors }) => `${path}: ${selectors.join(", ")}`);
}

test("nothing looks chosen because the pointer is on it", () => {
  expect(seeminglyChosen(rules)).toEqual([]);
});

test("control: a soft ground, an edge and a mark below the pointer are found", () => {
  const planted = (text: string): string[] => seeminglyChosen(rulesOf([{ path: "planted.css", text }]));
  expect(planted("li:hover { background: var(--spruce-soft); }")).toHaveLength(1);
  expect(planted("li:hover { border-color: var(--spruce); }")).toHaveLength(1);
  expect(planted("li:hover { box-shadow: var(--chosen-mark); }")).toHaveLength(1);
  expect(planted("li:hover { border-color: var(--hover-edge); }")).toEqual([]);
  expect(planted("li:has(:checked) { background: var(--spruce-soft); }")).toEqual([]);
});
