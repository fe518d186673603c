import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Language } from "../generated/ipc";
import { TONGUES } from "./languages";

/** The files of the program's words. What only the command line says is left out. */
const FILES = import.meta.glob<string>(
  ["../../../locales/*/*.ftl", "!../../../locales/*/{kit,print,problem,template}.ftl"],
  { query: "?raw", import: "default", eager: true },
);

/** The file in which each language says its own name, and asks whether it is the one to speak. */
const OWN_WORDS = "language";

const whole = new Map<Language, FluentBundle>();
const names = new Map<Language, FluentBundle>();

/** Everything that is said in one language. It is read when the language is first spoken. */
export function bundleOf(language: Language): FluentBundle {
  return kept(whole, language, () => true);
}

/** What a language says of itself, which is shown beside the other languages too: the one file of its own words. */
export function ownBundleOf(language: Language): FluentBundle {
  return whole.get(language) ?? kept(names, language, (file) => file === OWN_WORDS);
}

function kept(
  bundles: Map<Language, FluentBundle>,
  language: Language,
  wanted: (file: string) => boolean,
): FluentBundle {
  const known = bundles.get(language);
  if (known !== undefined) {
    return known;
  }
  const bundle = new FluentBundle(TONGUES[language].locale);
  for (const [path, text] of Object.entries(FILES)) {
    const [, folder, file] = /\/([^/]+)\/([^/]+)\.ftl$/.exec(path) ?? [];
    if (folder === language && file !== undefined && wanted(file)) {
      bundle.addResource(new FluentResource(text));
    }
  }
  bundles.set(language, bundle);
  return bundle;
}
