import { flushSync } from "svelte";

import type { Program } from "./program.svelte";

/**
 * The neutral page over everything. Covering comes first, within the event that asked for it; all that takes
 * time – the last save, the lock – happens behind it.
 */
export class Cover {
  #down = $state(false);
  #settled: Promise<unknown> = Promise.resolve();
  #lifting = false;
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Whether the page is covered. */
  get down(): boolean {
    return this.#down;
  }

  /** Covers the page before it returns. */
  hide(): void {
    if (this.#down) {
      return;
    }
    flushSync(() => {
      this.#down = true;
    });
    const program = this.#program;
    if (!program.inside) {
      program.navigation.setAside();
      program.tidings.aftermath = "tried";
    }
    this.#settled = Promise.allSettled([program.ask("hide"), program.lock()]);
  }

  /** Takes the cover away once everything behind it is locked. */
  async show(): Promise<void> {
    if (!this.#down || this.#lifting) {
      return;
    }
    this.#lifting = true;
    await this.#settled;
    await Promise.allSettled([this.#program.ask("show")]);
    this.#lifting = false;
    this.#down = false;
  }

  /** Three presses of Shift: away, or back. */
  toggle(): void {
    if (this.#down) {
      void this.show();
    } else {
      this.hide();
    }
  }
}
