import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Language } from "../generated/ipc";
import { LANGUAGES, TONGUES } from "./languages";

/** The files of the program's words. What only the command line says is left out. */
const FILES = import.meta.glob<string>(
  ["../../../locales/*/*.ftl", "!../../../locales/*/{kit,print,problem,template}.ftl"],
  { query: "?raw", import: "default", eager: true },
);

/** Everything that is said in one language. */
export function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(TONGUES[language].locale);
  for (const [path, text] of Object.entries(FILES)) {
    if (path.includes(`/${language}/`)) {
      bundle.addResource(new FluentResource(text));
    }
  }
  return bundle;
}

/** The words in every language; they are few, and read once. */
export const CATALOGUE = Object.fromEntries(
  LANGUAGES.map((language) => [language, bundleOf(language)]),
) as Record<Language, FluentBundle>;
