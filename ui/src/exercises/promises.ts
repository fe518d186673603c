import type { ExampleView } from "../generated/ipc";

/** How many promises one makes. */
export const MOST = 3;

/** Promises, and whom they are made to. */
export interface Promises {
  /** The names of the children; empty where none was given. */
  to: string;
  /** The promises, at most `MOST`. */
  made: readonly string[];
}

/** Reads promises as they are kept: the names in a paragraph of their own, where there are any, then a line each. */
export function readPromises(kept: string): Promises {
  const { to, from } = partsOf(kept);
  return { to, made: kept.slice(from).split("\n").filter(Boolean).slice(0, MOST) };
}

/** Writes promises as they are kept. A name alone is nothing to keep. */
export function writePromises({ to, made }: Promises): string {
  const lines = made.map(inOneLine).filter(Boolean).join("\n");
  return lines === "" || to === "" ? lines : `${inOneLine(to)}\n\n${lines}`;
}

/** The names at the beginning of kept promises, and where the promises begin. */
export function partsOf(kept: string): { to: string; from: number } {
  const end = kept.indexOf("\n\n");
  return end < 0 ? { to: "", from: 0 } : { to: kept.slice(0, end), from: end + 2 };
}

/** A promise stands on one line, as it would on paper. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** An example with a name in its place, or with the words that stand for one. */
export function worded({ parts }: ExampleView, to: string): string {
  return parts.map((part) => (part.kind === "text" ? part.text : to || part.words)).join("");
}

/** The promises after a name was changed: those that stand as they were offered take the new one. */
export function renamed(
  made: readonly string[],
  examples: readonly ExampleView[],
  before: string,
  after: string,
): string[] {
  return made.map((promise) => {
    const offered = examples.find((example) => worded(example, before) === promise);
    return offered === undefined ? promise : worded(offered, after);
  });
}
