/** What is held against every stop of a walk, whoever walks and in whatever look. */

import { examine } from "./axe.ts";
import type { Page } from "./page.ts";
import { smallTargets } from "./targets.ts";
import { paint, type Theme } from "./theme.ts";

/** A walk's findings, gathered to its end: one run tells all that is wrong, each thing once. */
export class Inspection {
  readonly #page: Page;
  readonly #themes: readonly Theme[];
  /** What is wrong, and where. */
  readonly #wrong = new Map<string, string[]>();
  readonly #undecided = new Map<string, string[]>();
  #examined = 0;

  constructor(page: Page, themes: readonly Theme[]) {
    this.#page = page;
    this.#themes = themes;
  }

  /** Looks at the page in every look. */
  async look(stop: string): Promise<void> {
    for (const theme of this.#themes) {
      await paint(this.#page, theme);
      const { violations, incomplete } = await examine(this.#page);
      note(this.#wrong, violations, `${stop} ${theme}`);
      note(this.#undecided, incomplete, `${stop} ${theme}`);
      this.#examined += 1;
    }
    // Colours do not move an edge: one look is enough.
    note(this.#wrong, await smallTargets(this.#page), stop);
  }

  /** Looks at every stop of a walk, says how much was looked at and what nobody could decide, gives what is wrong. */
  async follow(walk: AsyncIterable<string>): Promise<string[]> {
    for await (const stop of walk) {
      await this.look(stop);
    }
    const undecided = lines(this.#undecided);
    console.log(`axe-core examined ${this.#examined} pages; it could not decide ${undecided.length} things.`);
    for (const line of undecided) {
      console.log(`  ${line}`);
    }
    return lines(this.#wrong);
  }
}

function note(found: Map<string, string[]>, what: readonly string[], where: string): void {
  for (const line of what) {
    found.set(line, [...(found.get(line) ?? []), where]);
  }
}

function lines(found: ReadonlyMap<string, readonly string[]>): string[] {
  return [...found].map(([line, stops]) => `${line} (on ${stops.join("; ")})`);
}
