import { flushSync } from "svelte";
import { onTestFinished, vi } from "vitest";

/** What a computer may be set to ask of every program. */
export type Wish = "(prefers-reduced-motion: reduce)" | "(prefers-contrast: more)";

/** A computer that asks for nothing until a test sets it to. jsdom knows of no such wishes. */
export class Computer {
  readonly #asked = new Set<Wish>();
  readonly #media = new EventTarget();

  /** Puts the computer under the window, until the test ends. */
  static install(): Computer {
    const computer = new Computer();
    vi.stubGlobal("matchMedia", (query: string) => ({
      get matches() {
        return computer.#asked.has(query as Wish);
      },
      addEventListener: computer.#media.addEventListener.bind(computer.#media),
      removeEventListener: computer.#media.removeEventListener.bind(computer.#media),
    }));
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    return computer;
  }

  /** Sets the computer to ask for something, or no longer. */
  ask(wish: Wish, isAsked = true): void {
    if (isAsked) {
      this.#asked.add(wish);
    } else {
      this.#asked.delete(wish);
    }
    this.#media.dispatchEvent(new Event("change"));
    flushSync();
  }
}
