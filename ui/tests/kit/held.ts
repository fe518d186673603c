import type { TestWindow } from "./window";

/** Everything that the page and its way back hold: what is written, what is typed, and where the parent is. */
export function held({ program }: TestWindow): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
  const { place, aside } = program.navigation;
  return [
    document.documentElement.outerHTML,
    ...fields.map(({ value }) => value),
    JSON.stringify([place, aside]),
    document.title,
  ].join("\n");
}
