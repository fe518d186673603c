import { TONGUES } from "./languages";
import { spoken } from "./words.svelte";

/** Numbers or names one after another, as people say them: 2, 5 and 9. */
export function listed(things: readonly (number | string)[]): string {
  return new Intl.ListFormat(TONGUES[spoken()].locale).format(things.map(String));
}
