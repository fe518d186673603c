import type { FoundView } from "../generated/ipc";

/** A stretch of a text, with or without what was searched for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Cuts a part of a text into stretches. Where finds meet or overlap they are one. */
export function stretchesOf(
  text: string,
  found: readonly FoundView[],
  from = 0,
  to = text.length,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const upTo = (end: number, marked: boolean): void => {
    const last = stretches.at(-1);
    if (end <= at) {
      return;
    }
    if (last?.marked === marked) {
      last.text += text.slice(at, end);
    } else {
      stretches.push({ text: text.slice(at, end), marked });
    }
    at = end;
  };
  for (const find of found) {
    upTo(Math.min(find.from, to), false);
    upTo(Math.min(find.to, to), true);
  }
  upTo(to, false);
  return stretches;
}

/** Cuts stretches into lines. Empty lines are left out. */
export function linesOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  for (const { text, marked } of stretches) {
    text.split("\n").forEach((part, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (part !== "") {
        lines.at(-1)?.push({ text: part, marked });
      }
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}
