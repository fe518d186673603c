import type { Rule } from "./styles";

/** The looks of the program: each token has a colour in each. */
export const LOOKS = ["light", "dark", "contrast-light", "contrast-dark"] as const;
export type Look = (typeof LOOKS)[number];

/** The colours of the tokens, as a style sheet declares them. */
export class Tokens {
  readonly #ordinary: ReadonlyMap<string, string>;
  readonly #high: ReadonlyMap<string, string>;

  constructor(rules: readonly Rule[]) {
    this.#ordinary = declaredIn(rules, ":root");
    this.#high = new Map([...this.#ordinary, ...declaredIn(rules, ':root[data-contrast="high"]')]);
  }

  /** Whether there is a token of that name, whatever it is for. */
  has(name: string): boolean {
    return this.#ordinary.has(name);
  }

  /** The colour of a token; none if it is transparent. */
  colour(name: string, look: Look): string | null {
    const value = (look.startsWith("contrast") ? this.#high : this.#ordinary).get(name);
    const [other] = [...(value ?? "").matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1]);
    if (other !== undefined) {
      return this.colour(other, look);
    }
    const [, light, dark] = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(value ?? "") ?? [];
    const colour = look.endsWith("light") ? light : dark;
    if (colour === undefined && value !== "transparent") {
      throw new Error(`--${name} is no colour: ${String(value)}`);
    }
    return colour ?? null;
  }
}

function declaredIn(rules: readonly Rule[], selector: string): Map<string, string> {
  const declarations = rules
    .filter(({ selectors, within }) => selectors.includes(selector) && within.length === 0)
    .flatMap((rule) => rule.declarations);
  return new Map(
    declarations
      .filter(({ property }) => property.startsWith("--"))
      .map(({ property, value }) => [property.slice(2), value]),
  );
}

/** The contrast of two colours, as WCAG 2 counts it: 1 to 21. */
export function contrast(one: string, other: string): number {
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
