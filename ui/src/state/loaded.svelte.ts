import type { ErrorCode } from "../generated/ipc";
import { codeOf } from "../platform";

/** Something that was asked for. While it is asked for anew, the last answer stays on the screen. */
export class Loaded<Value> {
  #value = $state.raw<Value>();
  #failure = $state<ErrorCode | null>(null);
  #latest = 0;

  /** The last answer. */
  get value(): Value | undefined {
    return this.#value;
  }

  /** Why there is no answer. */
  get failure(): ErrorCode | null {
    return this.#failure;
  }

  /** Waits for an answer. One that a later question has overtaken is let go. */
  async take(answer: Promise<Value>): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    try {
      const value = await answer;
      if (mine === this.#latest) {
        this.#value = value;
        this.#failure = null;
      }
    } catch (thrown) {
      if (mine === this.#latest) {
        this.#failure = codeOf(thrown);
      }
    }
  }
}
