import type { CodeView } from "../generated/ipc";
import { listed, t } from "../l10n";

/** Whether every word is there and fits the others. */
export function isWhole(view: CodeView | null): boolean {
  return view?.whole === true;
}

/** What is said of a code as far as it is typed, in the language of the screen. */
export function readingOf(view: CodeView, code: string): string {
  const { typed, needed, whole } = view;
  if (whole) {
    return t("recover-whole", { needed });
  }
  const unknown = unknownIn(view, code);
  const amount =
    typed > needed ? t("recover-too-many", { typed, needed }) : t("recover-typed", { typed, needed });
  if (unknown.length > 0) {
    return `${amount} ${t("recover-unknown", { count: unknown.length, which: listed(unknown) })}`;
  }
  return typed === needed ? t("recover-unfit") : amount;
}

/** The words that are in no code; the one that is still being typed is not judged before it is done. */
function unknownIn({ unknown, typed, needed }: CodeView, code: string): number[] {
  const stillTyping = typed < needed && !/\s$/.test(code);
  return stillTyping ? unknown.filter((place) => place !== typed) : unknown;
}
