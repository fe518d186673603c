import type { Clock } from "./clock";

const AFTER_LAST_KEY = 300;

/**
 * What the program says of a text while it is typed. It is asked once the keys rest, and only what it says of
 * the text as it stands counts: an answer that another key has overtaken is let go.
 */
export class Echo<Value> {
  #value = $state.raw<Value | null>(null);
  #latest = 0;
  #cancel = (): void => undefined;
  readonly #ask: (text: string) => Promise<Value>;
  readonly #clock: Clock;

  constructor(ask: (text: string) => Promise<Value>, clock: Clock) {
    this.#ask = ask;
    this.#clock = clock;
  }

  /** What was said last; nothing of an empty text. */
  get value(): Value | null {
    return this.#value;
  }

  /** Takes the text as it stands now. */
  hear(text: string): void {
    this.#cancel();
    this.#latest += 1;
    if (text === "") {
      this.#value = null;
      return;
    }
    const mine = this.#latest;
    this.#cancel = this.#clock.after(AFTER_LAST_KEY, () => void this.#take(text, mine));
  }

  async #take(text: string, mine: number): Promise<void> {
    // What is said by the way may fail by the way: the text itself is judged when it is handed over.
    const value = await this.#ask(text).catch(() => null);
    if (mine === this.#latest) {
      this.#value = value;
    }
  }
}
