import { SvelteMap } from "svelte/reactivity";

import type { Place } from "./save-queue.svelte";

/**
 * What was written where nothing is kept unasked. It goes nowhere: it is there again while the parent walks
 * from page to page, and gone with the lock.
 */
export class Drafts {
  readonly #texts = new SvelteMap<string, string>();

  /** The text in a place, unless it is the one that is kept there. */
  of(place: Place): string | undefined {
    return this.#texts.get(keyOf(place));
  }

  /** Takes a text as it stands now. */
  put(place: Place, text: string): void {
    this.#texts.set(keyOf(place), text);
  }

  /** The text is kept, or no longer wanted. */
  drop(place: Place): void {
    this.#texts.delete(keyOf(place));
  }

  /** Drops every text: the vault was locked. */
  forget(): void {
    this.#texts.clear();
  }
}

function keyOf({ module, step, field }: Place): string {
  return `${module}/${step}/${field}`;
}
