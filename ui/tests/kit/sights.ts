import { vi } from "vitest";

import type { TestWindow } from "./window";

/** The part of an `IntersectionObserver` that jsdom lacks: sights come when a test says so. */
export class Sights {
  static watching: Sights[] = [];
  readonly #see: (sights: { isIntersecting: boolean }[]) => void;

  constructor(see: (sights: { isIntersecting: boolean }[]) => void) {
    this.#see = see;
  }

  observe(): void {
    Sights.watching.push(this);
  }

  disconnect(): void {
    Sights.watching = Sights.watching.filter((other) => other !== this);
  }

  /** The end of the page comes into sight. */
  static come(): void {
    for (const watching of Sights.watching) {
      watching.#see([{ isIntersecting: true }]);
    }
  }
}

/** Goes to the journal, with that many texts more in it. */
export async function atJournal(window: TestWindow, count = 0): Promise<TestWindow> {
  vi.stubGlobal("IntersectionObserver", Sights);
  Sights.watching = [];
  if (count > 0) {
    window.host.write(count);
  }
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  return window;
}

/** Types words to be searched for, and lets them be found. */
export async function search(window: TestWindow, words: string): Promise<void> {
  window.fill("Sök i det du har skrivit", words);
  await window.clock.pass(200);
  await window.settled();
}
