import type { ErrorCode } from "../generated/ipc";
import { codeOf } from "../platform";

/** Something that takes a while and may fail, done once at a time. */
export class Attempt {
  #working = $state(false);
  #failure = $state<ErrorCode | null>(null);

  /** Whether it is going on. */
  get working(): boolean {
    return this.#working;
  }

  /** Why the last time failed, until the next. */
  get failure(): ErrorCode | null {
    return this.#failure;
  }

  /** Does it, unless it is going on already. Whether it succeeded. */
  async make(work: () => Promise<unknown>): Promise<boolean> {
    if (this.#working) {
      return false;
    }
    this.#working = true;
    this.#failure = null;
    try {
      await work();
    } catch (thrown) {
      this.#failure = codeOf(thrown);
    }
    this.#working = false;
    return this.#failure === null;
  }
}
