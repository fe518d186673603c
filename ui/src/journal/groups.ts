import type { JournalEntry } from "../generated/ipc";

/** What was written on one page: one text, or one for each part of its tool. */
export type Written = readonly [JournalEntry, ...JournalEntry[]];

/** The texts by page, in the order in which the first of each comes. */
export function byPage(entries: readonly JournalEntry[]): Written[] {
  const pages = new Map<string, [JournalEntry, ...JournalEntry[]]>();
  for (const entry of entries) {
    const page = pages.get(entry.step);
    if (page === undefined) {
      pages.set(entry.step, [entry]);
    } else {
      page.push(entry);
    }
  }
  return [...pages.values()];
}
