import { TONGUES } from "./languages";
import { spoken } from "./words.svelte";

/** Numbers or names one after another, as people say them: 2, 5 and 9. */
export function listed(things: readonly (number | string)[]): string {
  return new Intl.ListFormat(TONGUES[spoken()].locale).format(things.map(String));
}

/** Words that begin a line: the first letter is a capital where the script has any. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(TONGUES[spoken()].locale) + words.slice(1);
}
