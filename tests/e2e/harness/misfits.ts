/** What does not fit its window. */

import type { Page } from "./page.ts";

/** The longest line that is read with ease. */
const CHARACTERS = 75;

/**
 * A page wider than its window, a control that is cut, a header that leaves no room, a page that changes its height
 * as soon as something on it is touched; a line each.
 */
export async function misfits(page: Page): Promise<string[]> {
  return await page.session.run(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      found.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);
    }
    const header = document.querySelector("header")?.getBoundingClientRect().height ?? 0;
    if (header > innerHeight * 0.4) {
      found.push(`the header takes ${header} of ${innerHeight}`);
    }
    const main = document.querySelector<HTMLElement>("main[data-screen]");
    if (main !== null) {
      // As if the page had just come; then as if all that can be chosen on it had been.
      main.style.display = "none";
      main.getBoundingClientRect();
      main.style.display = "";
      const { height } = main.getBoundingClientRect();
      const labels = main.querySelectorAll<HTMLElement>("label");
      for (const label of labels) {
        label.style.maxBlockSize = "1000em";
      }
      const touched = main.getBoundingClientRect().height;
      for (const label of labels) {
        label.style.maxBlockSize = "";
      }
      if (Math.abs(touched - height) > 0.5) {
        found.push(`the page is ${height} high, and ${touched} when it is touched`);
      }
    }
    const controls = document.querySelectorAll<HTMLElement>(
      "button, input, select, textarea, summary, h1, h2, h3",
    );
    for (const control of controls) {
      const { left, right, width, height } = control.getBoundingClientRect();
      if (!control.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1) {
        continue;
      }
      const name = control.innerText.trim() || control.tagName;
      if (left < -0.5 || right > innerWidth + 0.5) {
        found.push(`“${name}” reaches from ${left} to ${right} in a window of ${innerWidth}`);
      }
      if (control.matches("button, summary") && control.scrollWidth > control.clientWidth + 1) {
        found.push(`“${name}” is cut: ${control.scrollWidth} in ${control.clientWidth}`);
      }
    }
    return found;
  });
}

/** In a window with room to spare: a page that does not stand in its middle, lines too long to read; a line each. */
export async function sprawl(page: Page): Promise<string[]> {
  return await page.session.run((most) => {
    const found: string[] = [];
    const main = document.querySelector("main[data-screen]");
    const { left = 0, right = innerWidth } = main?.getBoundingClientRect() ?? {};
    // A scroll bar takes its place on one side.
    const middle = document.documentElement.clientWidth / 2;
    if (Math.abs((left + right) / 2 - middle) > 1) {
      found.push(`the page stands from ${left} to ${right} in a window of ${innerWidth}`);
    }
    for (const text of document.querySelectorAll<HTMLElement>(
      "main[data-screen] :is(p, li, dd, blockquote)",
    )) {
      if (
        !text.checkVisibility({ visibilityProperty: true }) ||
        text.querySelector("p, ul, ol, button") !== null
      ) {
        continue;
      }
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const lines = new Map<number, number>();
      let [characters, width] = [0, 0];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        // Signs over and under a letter make no line longer.
        characters += (node.textContent ?? "").replace(/\p{M}|\p{Cf}/gu, "").trim().length;
        for (const box of range.getClientRects()) {
          const line = Math.round(box.bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + box.width);
          width += box.width;
        }
      }
      const longest = (Math.max(0, ...lines.values()) / width) * characters;
      if (longest > most) {
        found.push(`a line has about ${Math.round(longest)} characters: “${text.innerText.slice(0, 50)}…”`);
      }
    }
    return found;
  }, CHARACTERS);
}
