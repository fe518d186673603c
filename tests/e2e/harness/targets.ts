/** What a finger has to hit: how large everything is that can be pressed, as the real window shows it. */

import type { Page } from "./page.ts";

/** CSS pixels: what a finger hits without aiming. */
const TARGET = 44;
/** The same for a word in running text, where the lines above and below are no targets (WCAG 2.5.8). */
const LINE = 24;

/** What is too small to be hit, a line each. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.session.run(measure, TARGET, LINE);
}

/** Runs in the page, and so stands by itself. */
function measure(target: number, line: number): string[] {
  const pressable = [
    "a[href], button, input, select, textarea, summary, [role=button], [role=slider]",
    '[tabindex]:not([tabindex^="-"])',
  ].join(", ");

  /** What is hit in its stead: the words beside a mark, or the card that a button is spread over. */
  const areaOf = (element: HTMLElement): { width: number; height: number } => {
    const box = element.getBoundingClientRect();
    const label = (element as HTMLInputElement).labels?.[0];
    if (element.matches("[type=radio], [type=checkbox]") && label) {
      return label.getBoundingClientRect();
    }
    const after = getComputedStyle(element, "::after");
    if (after.content !== "none" && after.position === "absolute") {
      const [width, height] = [after.width, after.height].map(parseFloat) as [number, number];
      return { width: Math.max(width, box.width), height: Math.max(height, box.height) };
    }
    return box;
  };

  /** Whether words stand before or after it in the same paragraph. */
  const isInRunningText = (element: HTMLElement): boolean => {
    const paragraph = element.closest("p, li, td, dd, blockquote");
    return (
      getComputedStyle(element).display.startsWith("inline") &&
      paragraph !== null &&
      (paragraph.textContent ?? "").trim().length > (element.textContent ?? "").trim().length
    );
  };

  /** What shows itself to the keyboard alone, as a way past the header, is no target of a finger. */
  const isForKeysOnly = (element: HTMLElement): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 && height <= 1 && !element.matches("input");
  };

  const reachable = document.querySelector("dialog:modal") ?? document;
  return [...reachable.querySelectorAll<HTMLElement>(pressable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
    .filter((element) => !isForKeysOnly(element))
    .flatMap((element) => {
      const { width, height } = areaOf(element);
      const running = isInRunningText(element);
      const tall = running ? Math.max(height, parseFloat(getComputedStyle(element).lineHeight)) : height;
      const least = running ? line : target;
      // Half a pixel is what rounding to the screen's grid takes.
      if (tall >= least - 0.5 && (running || width >= least - 0.5)) {
        return [];
      }
      const name = element.ariaLabel ?? (element.innerText.trim() || element.id || element.tagName);
      const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
      return [`“${name.slice(0, 60)}” (${element.tagName.toLowerCase()}) is ${size}, not ${least}`];
    });
}
