import type { Language } from "../generated/ipc";

/** What the browser must know of a language. */
interface Tongue {
  /** For numbers and dates; Arabic keeps Latin digits, which everyone here reads. */
  locale: string;
  /** For the attribute `dir`. */
  direction: "ltr" | "rtl";
  /** For the attribute `lang`. */
  tag: string;
}

/** The languages of the program, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ["sv", "en", "ar"];

/** The first of the computer's languages that the program speaks; else Swedish. */
export function languageAmong(tags: readonly string[]): Language {
  const asked = tags.map((tag) => LANGUAGES.find((language) => tag.split("-")[0] === language));
  return asked.find((language) => language !== undefined) ?? "sv";
}

/** What is known of each. */
export const TONGUES: Record<Language, Tongue> = {
  sv: { locale: "sv-SE", direction: "ltr", tag: "sv" },
  en: { locale: "en-GB", direction: "ltr", tag: "en" },
  ar: { locale: "ar-u-nu-latn", direction: "rtl", tag: "ar" },
};
