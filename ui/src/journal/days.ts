import { dayInWords, t } from "../l10n";
import { dayOf } from "./groups";

/** A day as the heading of what was written on it. Both are seconds since 1970. */
export function dayHeading(at: number, now: number): string {
  const today = dayOf(now);
  switch (dayOf(at)) {
    case today:
      return t("journal-today");
    case before(today):
      return t("journal-yesterday");
    default:
      return dayInWords(at);
  }
}

/** The beginning of the day before. Days are not all of one length. */
function before(day: number): number {
  const date = new Date(day);
  return date.setDate(date.getDate() - 1);
}
