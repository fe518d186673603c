import type { Program } from "./program.svelte";

/** How long hiding and closing wait for the text being written. */
export const LAST_SAVE_MILLISECONDS = 2000;

/** The end of the program. It waits for an answer when a text is on no disk, and for nothing else. */
export class Closing {
  #asking = $state(false);
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Whether the parent is asked what to do with a text that is not saved. */
  get asking(): boolean {
    return this.#asking;
  }

  /** The window is about to close: everything is saved first. */
  async begin(): Promise<void> {
    await this.#program.handOver();
    if (this.#program.writing.pending) {
      this.#asking = true;
      await this.#program.ask("stay");
    } else {
      await this.finish();
    }
  }

  /** Tries to save once more, and closes if that succeeds. */
  async again(): Promise<void> {
    await this.#program.trouble.again();
    if (this.#asking && !this.#program.writing.pending) {
      await this.finish();
    }
  }

  /** The program ends. */
  async finish(): Promise<void> {
    await this.#program.ask("close");
  }

  /** The program stays open after all. */
  stay(): void {
    this.#asking = false;
  }
}
