import { TONGUES } from "./languages";
import { spoken } from "./words.svelte";

/** Numbers one after another, as people say them: 2, 5 and 9. */
export function listed(numbers: readonly number[]): string {
  return new Intl.ListFormat(TONGUES[spoken()].locale).format(numbers.map(String));
}
