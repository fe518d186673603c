/**
 * Whether everything can be read and seen, in every look: the tokens are taken from where the styles use them, so
 * that nobody needs to remember a new pair. A colour for words must be readable on every ground that there is.
 */
import { expect, test } from "vitest";

import { contrast, LOOKS, Tokens, type Look } from "./kit/colours";
import { sourcesOf, type Source } from "./kit/sources";
import { rulesOf, type Rule } from "./kit/styles";

/** What words, edges and signs stand on. Whatever else is painted is a filled control, with words in a ground's colour. */
const GROUNDS = [
  "paper",
  "raised",
  "sunk",
  "spruce-soft",
  "cloudberry-soft",
  "lake-soft",
  "moss-soft",
  "rowan-soft",
];
/** Painted, but nothing stands on it: the desk and the sheet of the cover are empty, and the veil hides the page. */
const BARE = new Set(["cover-desk", "cover-sheet", "cover-edge", "veil"]);
/** Edges that only please the eye: dividers, what cannot be pressed, and edges that the ordinary looks do without. */
const DECORATION = new Set(["line", "soft-edge"]);
/** Where the ring is not on the focused element itself: on its card, or nowhere, since it is no control. */
const RINGLESS = [
  "components/CoverPage.svelte: .sheet:focus-visible",
  "styles/base.css: h1:focus-visible",
  "styles/controls.css: .boxed > .whole:focus-visible",
];

const sources = sourcesOf(".css", ".svelte");
const rules = rulesOf(sources);
const tokens = new Tokens(rules);

/** The tokens that rules use for a property, with those behind a component's own names for them. */
function usedFor(property: RegExp, among: readonly Rule[]): string[] {
  const names = among.flatMap((rule) =>
    rule.declarations
      .filter((declaration) => property.test(declaration.property))
      .flatMap(({ value }) => namesIn(value))
      .flatMap((name) => behind(name, rule.path, among)),
  );
  return [...new Set(names)].filter((name) => !BARE.has(name)).sort();
}

function behind(name: string, path: string, among: readonly Rule[]): string[] {
  if (tokens.has(name)) {
    return [name];
  }
  const own = among.filter((rule) => rule.path === path).flatMap((rule) => rule.declarations);
  return own.filter(({ property }) => property === `--${name}`).flatMap(({ value }) => namesIn(value));
}

function namesIn(value: string): string[] {
  return [...value.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? "");
}

interface Uses {
  words: string[];
  fills: string[];
  edges: string[];
}

function usesIn(among: readonly Rule[]): Uses {
  const isGround = (name: string): boolean => GROUNDS.includes(name);
  return {
    words: usedFor(/^color$/, among).filter((name) => !isGround(name)),
    fills: usedFor(/^background(-color)?$/, among).filter((name) => !isGround(name)),
    edges: usedFor(/^border(-(block|inline)(-(start|end))?)?(-color)?$/, among).filter(
      (name) => !isGround(name),
    ),
  };
}

/** What is too weak in a look. */
function weakIn(look: Look, { words, fills, edges }: Uses): string[] {
  const isHigh = look.startsWith("contrast");
  const readable = isHigh ? 7 : 4.5;
  const seen = edges.filter((name) => isHigh || !DECORATION.has(name));
  const weak = (name: string, ground: string, least: number): string[] => {
    const [one, other] = [tokens.colour(name, look), tokens.colour(ground, look)];
    const found = one === null || other === null ? 1 : contrast(one, other);
    return found < least ? [`${name} on ${ground}: ${found.toFixed(2)}`] : [];
  };
  return [
    ...words.flatMap((name) => GROUNDS.flatMap((ground) => weak(name, ground, readable))),
    ...fills.flatMap((fill) => weak("paper", fill, readable)),
    ...[...seen, "focus"].flatMap((name) => GROUNDS.flatMap((ground) => weak(name, ground, 3))),
  ];
}

test.each(LOOKS)("words can be read on every ground, and edges and focus are seen, in %s", (look) => {
  expect(weakIn(look, usesIn(rules))).toEqual([]);
});

/** Names that are neither tokens nor a component's own: a slip of the pen paints nothing. */
function strayNames(among: readonly Rule[]): string[] {
  return among.flatMap(({ path, declarations }) =>
    declarations
      .flatMap(({ value }) => namesIn(value))
      .filter((name) => !tokens.has(name) && behind(name, path, among).length === 0)
      .map((name) => `${path}: ${name}`),
  );
}

test("the styles use what the grounds are for, and nothing that is not a token", () => {
  expect(strayNames(rules)).toEqual([]);
  const { words, fills } = usesIn(rules);
  expect(words).toEqual(
    expect.arrayContaining(["ink", "muted", "spruce", "cloudberry", "lake", "moss", "rowan"]),
  );
  expect(fills, "filled controls").toEqual(["ink", "rowan", "spruce"]);
  expect(usedFor(/^background$/, rules)).toEqual(expect.arrayContaining(GROUNDS));
});

/** The edges of what can be pressed or written in, where they are too faint to tell its size. */
function faintControls(among: readonly Rule[]): string[] {
  const isControl = ({ selectors, declarations }: Rule): boolean =>
    selectors.some((selector) =>
      /\.(?:field|button)\b|(?:^|\s)(?:button|input|textarea|select)\b/.test(selector),
    ) || declarations.some(({ property, value }) => property === "cursor" && value === "pointer");
  const isAsleep = ({ selectors }: Rule): boolean => selectors.every((selector) => /disabled/.test(selector));
  return among
    .filter((rule) => isControl(rule) && !isAsleep(rule))
    .filter(({ declarations }) =>
      declarations.some(
        ({ property, value }) => /^border(-color)?$/.test(property) && /var\(--line\)/.test(value),
      ),
    )
    .map(({ path, selectors }) => `${path}: ${selectors.join(", ")}`);
}

test("no control has the edge of a divider", () => {
  expect(faintControls(rules)).toEqual([]);
});

/** Rings that are not the one ring, and places without any. */
function otherRings(among: readonly Rule[]): { other: string[]; none: string[] } {
  const outlines = among
    .filter(({ within }) => !within.some((condition) => condition.includes("forced-colors")))
    .flatMap(({ path, selectors, declarations }) =>
      declarations
        .filter(({ property }) => property === "outline")
        .map(({ value }) => ({ value, where: `${path}: ${selectors.join(", ")}` })),
    );
  return {
    other: outlines
      .filter(({ value }) => !["var(--focus-ring)", "none"].includes(value))
      .map(({ where }) => where),
    none: outlines.filter(({ value }) => value === "none").map(({ where }) => where),
  };
}

test("there is one focus ring, and it is taken away only where it is drawn elsewhere", () => {
  expect(otherRings(rules)).toEqual({ other: [], none: RINGLESS });
});

const planted = (text: string): Source => ({ path: "planted.css", text });
const withPlanted = (text: string): Rule[] => rulesOf([...sources, planted(text)]);

test("control: words, fills, edges and rings that are too weak are found", () => {
  expect(weakIn("light", usesIn(withPlanted("p { color: var(--line); }")))).toContain("line on paper: 1.60");
  expect(weakIn("light", usesIn(withPlanted("p { background: var(--edge); }")))).toEqual([
    "paper on edge: 3.90",
  ]);
  expect(
    usesIn(withPlanted("p { border: 1px solid var(--own); --own: var(--veil); --own: var(--target); }"))
      .edges,
  ).toContain("target");
  expect(weakIn("light", { words: [], fills: [], edges: ["paper"] })).toContain("paper on raised: 1.07");
  expect(weakIn("contrast-light", { words: [], fills: [], edges: ["paper"] })).toContain(
    "paper on raised: 1.00",
  );
  expect(strayNames(withPlanted("p { color: var(--spruse); }"))).toEqual(["planted.css: spruse"]);
  expect(faintControls(rulesOf([planted("button { border: 1px solid var(--line); }")]))).toHaveLength(1);
  expect(
    faintControls(rulesOf([planted("p { border: 1px solid var(--line); cursor: pointer; }")])),
  ).toHaveLength(1);
  const rings = otherRings(
    rulesOf([planted("a:focus { outline: 1px dotted var(--line); } b { outline: none; }")]),
  );
  expect(rings).toEqual({ other: ["planted.css: a:focus"], none: ["planted.css: b"] });
});

test("control: contrast is counted as WCAG counts it, and more is asked for in high contrast", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  const light = new Tokens(
    rulesOf([
      planted(
        ':root { --one: light-dark(#777777, #888888); } :root[data-contrast="high"] { --one: light-dark(#111111, #eeeeee); }',
      ),
    ]),
  );
  expect(LOOKS.map((look) => light.colour("one", look))).toEqual([
    "#777777",
    "#888888",
    "#111111",
    "#eeeeee",
  ]);
  expect(() => tokens.colour("space-1", "light")).toThrow("no colour");
});
