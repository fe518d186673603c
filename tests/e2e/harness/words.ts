/** The words that the program says, read from the same files: a test never repeats a sentence. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import { inRepository, PACKAGES } from "./paths.ts";

/** The languages of the program. */
export const LANGUAGES = ["sv", "en", "ar"] as const;

/** A language of the program. */
export type Language = (typeof LANGUAGES)[number];

const LOCALES = { sv: "sv-SE", en: "en-GB", ar: "ar-u-nu-latn" } as const;

/** A text of the program in a language. */
export type Say = (id: string, variables?: Record<string, FluentVariable>) => string;

/** What the program says in a language, by the id of the message. */
export function wordsOf(language: Language): Say {
  const folder = inRepository("locales", language);
  const bundle = new FluentBundle(LOCALES[language]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    bundle.addResource(new FluentResource(readFileSync(path.join(folder, file), "utf8")));
  }
  return (key, variables) => {
    const [id = key, attribute] = key.split(".");
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) {
      throw new Error(`locales/${language} has no text ${key}`);
    }
    return bundle.formatPattern(pattern, variables ?? null);
  };
}

/** What a test needs to know of a package's words in one language. */
export class PackageWords {
  /** The title of the package. */
  readonly title: string;
  readonly #sections = new Map<string, { heading: string; opening: string }>();

  constructor(module: string, language: Language, shelf = PACKAGES) {
    const text = readFileSync(path.join(shelf, module, `${language}.md`), "utf8");
    this.title = /^title: (.*)$/m.exec(text)?.[1] ?? "";
    for (const [, heading = "", id = "", opening = ""] of text.matchAll(/^#+ (.*) \{#(.*)\}\n\n(.*)$/gm)) {
      this.#sections.set(id, { heading, opening });
    }
  }

  /** The title of a step, or the label of a choice or an option. */
  heading(id: string): string {
    return this.#section(id).heading;
  }

  /** How the text under a heading begins, up to the first mark-up. */
  opening(id: string): string {
    return this.#section(id)
      .opening.replace(/[[*>].*$/, "")
      .trim();
  }

  #section(id: string): { heading: string; opening: string } {
    const section = this.#sections.get(id);
    if (section === undefined) {
      throw new Error(`The package has no heading ${id}.`);
    }
    return section;
  }
}
