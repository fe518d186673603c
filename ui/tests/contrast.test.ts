import { expect, test } from "vitest";

import { sourcesOf } from "./kit/sources";

const tokens = sourcesOf(".css").find(({ path }) => path === "styles/tokens.css")?.text ?? "";

type Theme = "light" | "dark";

/** The colour of a token. */
function colour(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const value = found?.[theme === "light" ? 1 : 2];
  if (value === undefined) {
    throw new Error(`no token --${name}`);
  }
  return value;
}

/** The contrast of two colours, as WCAG 2 counts it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ["paper", "raised", "sunk"];
const SOFT = ["spruce", "cloudberry", "lake", "moss", "rowan"];

const textPairs = [
  ...["ink", "muted", "spruce", "cloudberry", "lake", "moss", "rowan"].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...SOFT.map((name) => [name, `${name}-soft`] as const),
  ...SOFT.map((name) => ["ink", `${name}-soft`] as const),
  // Words on filled buttons.
  ["paper", "spruce"] as const,
  ["paper", "ink"] as const,
  // Facts about a choice, while the pointer is on it, and links on the soft grounds that carry them.
  ["muted", "spruce-soft"] as const,
  ["spruce", "spruce-soft"] as const,
];

for (const theme of ["light", "dark"] as const) {
  test.each(textPairs)(`%s on %s can be read in ${theme}`, (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", "spruce"])(`%s shows where a control ends in ${theme}`, (edge) => {
    for (const ground of ["paper", "raised"]) {
      expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
    }
  });
}

test("control: contrast is counted as WCAG counts it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast(colour("line", "light"), colour("paper", "light"))).toBeLessThan(4.5);
});
