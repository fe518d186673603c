import type { JournalEntry } from "../generated/ipc";
import { t } from "../l10n";
import { headingEnd } from "./question";

/** The message that is sent comes after the angry one, whichever was changed last. */
const ORDER = ["angry", "sent"];
/** The pages that were given out, each by its first text, for as long as that is there. */
const given = new WeakMap<JournalEntry, Written>();

/** What was written on one page: one text, or one for each part of its tool. */
export type Written = readonly [JournalEntry, ...JournalEntry[]];

/** Pages that stand under one heading. */
export interface Group {
  /** What tells it from others. */
  readonly id: string;
  readonly pages: readonly [Written, ...Written[]];
}

/** The texts by page, in the order in which the first of each comes. */
function byPage(entries: readonly JournalEntry[]): Written[] {
  const pages = new Map<string, [JournalEntry, ...JournalEntry[]]>();
  for (const entry of entries) {
    const page = pages.get(pageOf(entry));
    if (page === undefined) {
      pages.set(pageOf(entry), [entry]);
    } else {
      page.push(entry);
    }
  }
  return [...pages.values()].map(asBefore);
}

/** The pages by chapter: the chapter written in last is the first. */
export function byChapter(entries: readonly JournalEntry[]): Group[] {
  return grouped(entries, ([{ module }]) => module);
}

/** The pages by the day on which they were last changed, where the parent is. */
export function byDay(entries: readonly JournalEntry[]): Group[] {
  return grouped(entries, (written) => String(dayOf(changedOf(written))));
}

/** The heading of the page that a text was written on. */
export function headingOf({ question }: JournalEntry): string {
  return question.slice(0, headingEnd(question));
}

/** The texts of a page with what each is called, in the order of its tool. */
export function inParts(written: Written): { text: JournalEntry; label: string }[] {
  return written
    .toSorted((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field))
    .map((text) => ({ text, label: labelOf(text) }));
}

/** What the field of a text is called: its part of the tool, or what the page calls it. */
function labelOf(entry: JournalEntry): string {
  const asked = entry.field === "" ? "" : entry.question.slice(headingEnd(entry.question) + 1);
  return asked || t(entry.kind === "practice" ? "writing-plan" : "writing-answer");
}

/** What tells a page from every other. */
export function pageOf({ module, step }: Pick<JournalEntry, "module" | "step">): string {
  return `${module}/${step}`;
}

/** When something on the page was last changed. */
export function changedOf(written: Written): number {
  return Math.max(...written.map(({ changed }) => changed));
}

/** The moment at which the day of another moment begins, in milliseconds. */
export function dayOf(seconds: number): number {
  return new Date(seconds * 1000).setHours(0, 0, 0, 0);
}

/** A page as it was given out before, if it is the same: a page that is shown is not drawn anew for those after it. */
function asBefore(written: Written): Written {
  const before = given.get(written[0]);
  if (before?.length === written.length && before.every((text, at) => text === written[at])) {
    return before;
  }
  given.set(written[0], written);
  return written;
}

function grouped(entries: readonly JournalEntry[], idOf: (written: Written) => string): Group[] {
  const groups = new Map<string, [Written, ...Written[]]>();
  for (const written of byPage(entries)) {
    const id = idOf(written);
    const group = groups.get(id);
    if (group === undefined) {
      groups.set(id, [written]);
    } else {
      group.push(written);
    }
  }
  return [...groups].map(([id, pages]) => ({ id, pages }));
}
