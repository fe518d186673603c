import type { BookmarkView, Feeling, LibraryView, PackageCard, SuggestionReason } from "../generated/ipc";
import { t, type PlainKey } from "../l10n";

const REASONS: Record<Exclude<SuggestionReason["kind"], "feeling">, PlainKey> = {
  start: "suggestion-start",
  unfinished: "suggestion-unfinished",
  next: "suggestion-next",
};

const FEELINGS: Record<Feeling, PlainKey> = {
  calm: "suggestion-feeling-calm",
  tired: "suggestion-feeling-tired",
  sad: "suggestion-feeling-sad",
  angry: "suggestion-feeling-angry",
  worried: "suggestion-feeling-worried",
  ashamed: "suggestion-feeling-ashamed",
  hopeful: "suggestion-feeling-hopeful",
};

/** A chapter that the home screen leads to. */
export interface Way {
  readonly chapter: PackageCard;
  /** The page to go to; none: the overview. */
  readonly step: string | null;
  /** Why this one, where there is a reason to tell. */
  readonly reason: SuggestionReason | null;
}

/** Where the parent may go from home: on, and to something else. The first of them is the one that stands out. */
export interface Ways {
  readonly goOn: Way | null;
  readonly suggested: Way | null;
  readonly first: "goOn" | "suggested" | null;
}

/**
 * Where the parent was and what is suggested. What is begun is gone on with; a suggestion of the very chapter where
 * the parent was lends it its reason; and a chapter that is read to its end stands out no more.
 */
export function waysFrom({ packages, last, suggestion }: LibraryView): Ways {
  const chapterOf = (id: string): PackageCard | undefined => packages.find((chapter) => chapter.id === id);
  const here = last === null ? undefined : chapterOf(last.module);
  const next = suggestion === null ? undefined : chapterOf(suggestion.module);
  const same = here !== undefined && here.id === next?.id;
  const goOn = here === undefined ? null : wayTo(here, last, same ? (suggestion?.reason ?? null) : null);
  const suggested = next === undefined || same ? null : wayTo(next, null, suggestion?.reason ?? null);
  const isWhole = here !== undefined && here.seen >= here.steps;
  if (goOn !== null && !(isWhole && suggested !== null)) {
    return { goOn, suggested, first: "goOn" };
  }
  return { goOn, suggested, first: suggested === null ? null : "suggested" };
}

/** Why a chapter is suggested, in one sentence. */
export function reasonInWords(reason: SuggestionReason): string {
  return t(reason.kind === "feeling" ? FEELINGS[reason.feeling] : REASONS[reason.kind]);
}

function wayTo(chapter: PackageCard, last: BookmarkView | null, reason: SuggestionReason | null): Way {
  return { chapter, step: last?.step ?? null, reason };
}
