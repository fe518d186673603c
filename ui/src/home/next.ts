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
 * the parent was lends it its reason; and a chapter that is read to its end stands out no more. Nobody is told what
 * shows anyhow: that what is gone on with is begun, or where to start when something is begun.
 */
export function waysFrom({ packages, last, suggestion }: LibraryView): Ways {
  const chapterOf = (id: string): PackageCard | undefined => packages.find((chapter) => chapter.id === id);
  const here = last === null ? undefined : chapterOf(last.module);
  const next = suggestion === null ? undefined : chapterOf(suggestion.module);
  const kind = suggestion?.reason.kind;
  const goesOn = here === undefined ? kind === "unfinished" : here.id === next?.id;
  const isKnown = kind === "unfinished" ? goesOn : kind === "start" && packages.some(({ seen }) => seen > 0);
  const reason = isKnown ? null : (suggestion?.reason ?? null);

  const begun = here ?? (goesOn ? next : undefined);
  const bookmark = here === undefined ? null : last;
  const goOn = begun === undefined ? null : wayTo(begun, bookmark, goesOn ? reason : null);
  const suggested = next === undefined || goesOn ? null : wayTo(next, null, reason);
  const isWhole = begun !== undefined && begun.seen >= begun.steps;
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
