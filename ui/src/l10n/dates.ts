import { capitalised } from "./lists";
import { TONGUES } from "./languages";
import { spoken } from "./words.svelte";

/** A day and an hour, as people write them. The moment is seconds since 1970. */
export function dateAndTime(seconds: number): string {
  return format(seconds, { dateStyle: "long", timeStyle: "short" });
}

/** A day of the week with its date, as the heading of what happened on it. */
export function dayInWords(seconds: number): string {
  return capitalised(format(seconds, { dateStyle: "full" }));
}

/** A day, as people write it. */
export function day(seconds: number): string {
  return format(seconds, { dateStyle: "long" });
}

/** The hour alone. */
export function timeOfDay(seconds: number): string {
  return format(seconds, { timeStyle: "short" });
}

function format(seconds: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(TONGUES[spoken()].locale, options).format(seconds * 1000);
}
