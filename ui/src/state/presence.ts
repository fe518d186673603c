import type { Clock } from "./clock";

const AT_MOST_EVERY = 20_000;

/** Tells the program that a person is there, but not at every key. */
export class Presence {
  #told = -Infinity;

  constructor(
    readonly tell: () => void,
    readonly clock: Clock,
  ) {}

  /** A key or the pointer moved. */
  notice(): void {
    const now = this.clock.now();
    if (now - this.#told >= AT_MOST_EVERY) {
      this.#told = now;
      this.tell();
    }
  }
}
