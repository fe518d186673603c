/** What is wrong with a page for somebody who hears it. */

import { everything, type Heard } from "./screen-reader.ts";
import type { Language } from "./words.ts";

/** Roles of what is used by hand or key; each needs a name. */
const CONTROLS = new Set([
  ...["push-button", "toggle-button", "check-box", "radio-button", "entry", "password-text", "combo-box"],
  ...["slider", "spin-button", "link", "page-tab", "menu-item"],
]);

/** What may have the focus without being used: where reading begins or goes on. */
const PLACES = new Set(["document-web", "heading", "landmark", "section", "article", "panel"]);

/**
 * What is called the same in every language: the languages themselves, names, the paths of folders, and the parts of
 * the program with version and licence.
 */
const NAMES = /Svenska|English|العربية|Lyktan|USB|\S+ \d+\.\d+\.\d+ .*|\/\S+/g;

/** Ids of icons and names of files, as they would sound. */
const NOT_WORDS = /^[\w-]+\.(svg|png)$|^[a-z0-9]+([-_][a-z0-9]+)+$/;

/** What is wrong with a page as it is heard, a line each. */
export function misheard(page: Heard, language: Language): string[] {
  const all = everything(page);
  return [...landmarks(all), ...headings(all), ...all.flatMap((one) => namesOf(one, language))];
}

/** Where the focus went, and nobody heard what it went to. */
export function unheard(page: Heard, focusings: readonly string[]): string[] {
  const names = new Map(
    everything(page).map(({ reference: [, path], role, name }) => [path, { role, name }]),
  );
  return focusings.flatMap((path) => {
    const focused = names.get(path);
    return focused === undefined || focused.name.trim() !== ""
      ? []
      : [`the focus went to a ${focused.role}, and no name was heard`];
  });
}

function landmarks(all: readonly Heard[]): string[] {
  return ["main", "banner"].flatMap((role) => {
    const found = all.filter(({ attributes }) => attributes.get("xml-roles") === role).length;
    return found === 1 ? [] : [`${found} landmarks are called ${role}`];
  });
}

function headings(all: readonly Heard[]): string[] {
  const levels = all
    .filter(({ role }) => role === "heading")
    .map(({ attributes }) => Number(attributes.get("level")));
  const first = levels.filter((level) => level === 1).length;
  return [
    ...(first === 1 && levels[0] === 1 ? [] : [`headings begin with ${levels.join(", ")}`]),
    ...levels.flatMap((level, at) =>
      at > 0 && level > (levels[at - 1] ?? 0) + 1
        ? [`a heading of level ${level} follows one of ${String(levels[at - 1])}`]
        : [],
    ),
  ];
}

function namesOf({ role, name, states, attributes }: Heard, language: Language): string[] {
  const told = `${role} “${name}”`;
  if (role === "image") {
    return name === "" ? ["a picture has no name, and is not left out"] : [];
  }
  if (!CONTROLS.has(role)) {
    const isUsed = states.has("focusable") && !PLACES.has(role);
    return isUsed
      ? [`${told} (${attributes.get("tag") ?? ""}) takes the focus, and nobody hears what it is`]
      : [];
  }
  if (name.trim() === "" || NOT_WORDS.test(name.trim())) {
    return [`${told} has no name in words`];
  }
  return isOf(language, name) ? [] : [`${told} is not in the language of the page`];
}

/** Whether words are written as the language is; numbers are at home in each. */
function isOf(language: Language, words: string): boolean {
  const foreign = language === "ar" ? /\p{Script=Latin}{2,}/u : /\p{Script=Arabic}/u;
  return !foreign.test(words.replace(NAMES, ""));
}
