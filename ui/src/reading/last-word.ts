import type { Inline } from "../generated/ipc";

/** A run of words with its last word apart; none is apart where the run ends in something else than text. */
export function lastWord(inlines: readonly Inline[]): { before: readonly Inline[]; last: string } {
  const end = inlines.at(-1);
  if (end?.kind !== "text") {
    return { before: inlines, last: "" };
  }
  const at = end.text.trimEnd().lastIndexOf(" ") + 1;
  const rest: readonly Inline[] = at === 0 ? [] : [{ ...end, text: end.text.slice(0, at) }];
  return { before: [...inlines.slice(0, -1), ...rest], last: end.text.slice(at) };
}
