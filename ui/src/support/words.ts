import type { HourSpan, HoursView, SupportLineView } from "../generated/ipc";
import { spoken, t, TONGUES } from "../l10n";
import { capitalised } from "../l10n/lists";

/** When a line answers, in words. */
export function hoursInWords(hours: HoursView): string[] {
  switch (hours.kind) {
    case "always":
      return [t("support-always")];
    case "unconfirmed":
      return [t("support-hours-unknown")];
    case "spans":
      return hours.spans.map((span) =>
        t("support-span", { days: daysInWords(span), from: span.from, to: span.to }),
      );
  }
}

/** In which languages one can talk, in words. */
export function languagesInWords({ languages, interpreter }: SupportLineView): string {
  const locale = TONGUES[spoken()].locale;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const words = languages.map((tag) => names.of(tag) ?? tag).map(nameInList);
  return capitalised(
    new Intl.ListFormat(locale, { type: "unit" }).format(
      interpreter ? [...words, t("support-interpreter")] : words,
    ),
  );
}

/** Some web views give a language's name as it begins a line; only English keeps its capital within one. */
function nameInList(name: string): string {
  return spoken() === "en" ? name : name.toLocaleLowerCase(TONGUES[spoken()].locale);
}

/** When something was found, from `2024` or `2024-12`. */
export function checkedInWords(checked: string): string {
  const [year = 0, month] = checked.split("-").map(Number);
  if (month === undefined) {
    return checked;
  }
  const format = new Intl.DateTimeFormat(TONGUES[spoken()].locale, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(Date.UTC(year, month - 1));
}

function daysInWords({ fromDay, toDay }: HourSpan): string {
  if (fromDay === 1 && toDay === 7) {
    return t("support-every-day");
  }
  if (fromDay === 1 && toDay === 5) {
    return t("support-weekdays");
  }
  if (fromDay === toDay) {
    return dayInWords(fromDay);
  }
  return t("support-days", { first: dayInWords(fromDay), last: dayInWords(toDay) });
}

function dayInWords(day: number): string {
  // The first of January 2024 was a Monday.
  const date = Date.UTC(2024, 0, day);
  return new Intl.DateTimeFormat(TONGUES[spoken()].locale, { weekday: "long", timeZone: "UTC" }).format(date);
}
