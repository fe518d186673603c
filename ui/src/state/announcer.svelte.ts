import type { Clock } from "./clock";

/** Long enough to be fetched and said; after that nobody comes upon the words a second time while reading on. */
const LINGER_MILLISECONDS = 4_000;

/**
 * What is said to those who hear the page, when it changes away from where they are. What says it is there before
 * there is anything to say: of what comes with its words at once, readers of the screen may hear nothing.
 */
export class Announcer {
  #words = $state("");
  #cancel = (): void => undefined;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What is being said. */
  get words(): string {
    return this.#words;
  }

  /** Says something, instead of what is being said. */
  say(words: string): void {
    this.#cancel();
    this.#words = words;
    this.#cancel = this.#clock.after(LINGER_MILLISECONDS, () => {
      this.#words = "";
    });
  }

  /** Says nothing more. */
  hush(): void {
    this.#cancel();
    this.#words = "";
  }
}
