import type { ErrorCode } from "../generated/ipc";
import { codeOf } from "../platform";

/** What there is to show: an answer, or why there is none; neither while it is waited for. */
export interface Answer<Value> {
  readonly value: Value | undefined;
  readonly failure: ErrorCode | null;
}

/** Something that was asked for. While it is asked for anew, the last answer stays on the screen. */
export class Loaded<Value> implements Answer<Value> {
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

  /** Takes what is known without asking; answers that are on their way are let go. */
  put(value: Value): void {
    this.#latest += 1;
    this.#value = value;
    this.#failure = null;
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
