import { SvelteMap } from "svelte/reactivity";

import type { ErrorCode } from "../generated/ipc";
import { codeOf } from "../platform";
import type { SaveQueue } from "../writing/save-queue.svelte";
import type { Clock } from "./clock";

const AGAIN_AFTER = 5000;
/** How long it is said that the trouble is over. */
const MENDED_FOR = 6000;
/** What a person mends at the computer, without a word to the program. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["storage-gone", "disk-full"]);

/** A change that could not be kept, and how to hand it over once more. */
interface Unkept {
  code: ErrorCode;
  again: () => Promise<unknown>;
}

/**
 * What the disk would not take: texts, which wait in their queue, and changes that are remembered by the way.
 * While a stick is out or a disk is full, everything is tried again without a word until it succeeds.
 */
export class Trouble {
  readonly #writing: SaveQueue;
  readonly #clock: Clock;
  readonly #unkept = new SvelteMap<string, Unkept>();
  #mended = $state(false);
  /** Whether there was trouble when it was last looked at. */
  #lasts = false;
  #cancel: (() => void) | null = null;
  #hush = (): void => undefined;
  /** Changes that are on their way to the disk. */
  readonly #underWay = new Set<Promise<unknown>>();
  /** Grows when everything is forgotten. */
  #age = 0;

  constructor(writing: SaveQueue, clock: Clock) {
    this.#writing = writing;
    this.#clock = clock;
  }

  /** Why something is not kept, if so. */
  get code(): ErrorCode | null {
    const [change] = this.#unkept.values();
    return this.#writing.failure ?? change?.code ?? null;
  }

  /** Whether everything was kept just now after all. */
  get mended(): boolean {
    return this.#mended;
  }

  /** Hands a change over. What cannot be kept is tried again later; a newer change takes its place. */
  async keep(what: string, change: () => Promise<unknown>): Promise<void> {
    const age = this.#age;
    const keeping = change();
    this.#underWay.add(keeping);
    try {
      await keeping;
      this.#unkept.delete(what);
    } catch (thrown) {
      if (age === this.#age) {
        this.#unkept.set(what, { code: codeOf(thrown), again: change });
      }
    } finally {
      this.#underWay.delete(keeping);
    }
    this.heed();
  }

  /** Waits until every change that was handed over is kept, or is not. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  /** Tries everything again, now. */
  async again(): Promise<void> {
    this.#rest();
    await this.#writing.flush();
    for (const [what, { again }] of [...this.#unkept]) {
      await this.keep(what, again);
    }
    this.heed();
  }

  /** Looks at how things stand after a try. */
  heed(): void {
    const { code } = this;
    if (code === null) {
      this.#rest();
      if (this.#lasts) {
        this.#announce();
      }
    } else {
      this.#mended = false;
      if (PASSING.has(code)) {
        this.#cancel ??= this.#clock.after(AGAIN_AFTER, () => void this.again());
      }
    }
    this.#lasts = code !== null;
  }

  /** The vault was locked, or is another one: what could not be kept is gone. */
  forget(): void {
    this.#age += 1;
    this.#rest();
    this.#hush();
    this.#unkept.clear();
    this.#mended = false;
    this.#lasts = false;
  }

  #announce(): void {
    this.#hush();
    this.#mended = true;
    this.#hush = this.#clock.after(MENDED_FOR, () => {
      this.#mended = false;
    });
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
