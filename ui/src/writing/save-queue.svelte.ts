import { SvelteMap } from "svelte/reactivity";

import type { ErrorCode, SavedView, WriteAnswerRequest } from "../generated/ipc";
import { codeOf } from "../platform";
import type { Clock } from "../state/clock";

/** What has become of a text. `saved` is said only of what the program has read back from the disk. */
export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: number }
  | { kind: "guest" }
  | { kind: "failed"; code: ErrorCode };

/** Which text is meant. */
export type Place = Pick<WriteAnswerRequest, "module" | "step" | "field">;

const AFTER_LAST_KEY = 500;
const AT_LEAST_EVERY = 2000;
/** A save may take a third of the time at most: it is followed by a rest twice as long as itself. */
const REST_FACTOR = 2;

/**
 * Hands what is written over to be kept: half a second after the last key, at least every two seconds, and
 * at once when asked. One save runs and one waits; a text that changes while it waits replaces itself.
 */
export class SaveQueue {
  readonly #write: (text: WriteAnswerRequest) => Promise<SavedView>;
  readonly #clock: Clock;
  readonly #settled: () => void;
  readonly #states = new SvelteMap<string, SaveState>();
  /** Why texts are on no disk. It stays while they are tried anew, until one try succeeds. */
  readonly #failures = new SvelteMap<string, ErrorCode>();
  /** Texts that the disk does not have yet, oldest first. */
  readonly #waiting = new Map<string, WriteAnswerRequest>();
  #firstKey: number | undefined;
  #due = 0;
  #restUntil = 0;
  #cancel = (): void => undefined;
  #running: Promise<void> | undefined;
  /** Whether the save that runs is of a text that is still wanted. */
  #saving = false;
  /** Grows when everything is forgotten, so that a save under way says nothing afterwards. */
  #age = 0;

  constructor(
    write: (text: WriteAnswerRequest) => Promise<SavedView>,
    clock: Clock,
    settled: () => void = () => undefined,
  ) {
    this.#write = write;
    this.#clock = clock;
    this.#settled = settled;
  }

  /** Why a text could not be kept, if there is one. */
  get failure(): ErrorCode | null {
    const [code = null] = this.#failures.values();
    return code;
  }

  /** Whether there is a text whose save has not been acknowledged. */
  get pending(): boolean {
    return this.#waiting.size > 0 || this.#saving;
  }

  /** Takes a text that was changed just now. */
  put(text: WriteAnswerRequest): void {
    const key = keyOf(text);
    this.#waiting.set(key, text);
    this.#states.set(key, { kind: "saving" });
    const now = this.#clock.now();
    this.#firstKey ??= now;
    this.#due = Math.min(now + AFTER_LAST_KEY, this.#firstKey + AT_LEAST_EVERY);
    this.#arrange();
  }

  /** Hands over everything now, without rest. Each text is tried once; what could not be kept stays here. */
  async flush(): Promise<void> {
    this.#cancel();
    for (let texts = this.#waiting.size; texts > 0; texts -= 1) {
      await this.#saveOldest();
    }
    await this.#running;
  }

  /** What has become of a text since it was last typed in; `idle` when it was not. */
  stateOf(place: Place): SaveState {
    return this.#states.get(keyOf(place)) ?? { kind: "idle" };
  }

  /** The text as typed, where the disk does not have it. */
  unsaved(place: Place): string | undefined {
    return this.#waiting.get(keyOf(place))?.body;
  }

  /** What a guest has written, or who could only read, has come into a vault: nobody says any more that it is lost. */
  moveIn(): void {
    for (const [key, { kind }] of [...this.#states]) {
      if (kind === "guest") {
        this.#states.delete(key);
      }
    }
  }

  /** Drops every text: the vault was locked. */
  forget(): void {
    this.#cancel();
    this.#age += 1;
    this.#waiting.clear();
    this.#states.clear();
    this.#failures.clear();
    this.#saving = false;
    this.#firstKey = undefined;
  }

  #arrange(): void {
    this.#cancel();
    const moment = Math.max(this.#due, this.#restUntil);
    this.#cancel = this.#clock.after(Math.max(0, moment - this.#clock.now()), () => {
      // While one save runs, the next is arranged when that one ends.
      if (this.#running === undefined) {
        void this.#saveOldest();
      }
    });
  }

  async #saveOldest(): Promise<void> {
    while (this.#running !== undefined) {
      await this.#running;
    }
    const [oldest] = this.#waiting;
    if (oldest !== undefined) {
      this.#running = this.#save(...oldest);
      await this.#running;
    }
  }

  async #save(key: string, text: WriteAnswerRequest): Promise<void> {
    const age = this.#age;
    const began = this.#clock.now();
    this.#saving = true;
    this.#waiting.delete(key);
    this.#firstKey = undefined;
    let state: SaveState;
    try {
      const { kept, at } = await this.#write(text);
      state = kept ? { kind: "saved", at } : { kind: "guest" };
    } catch (thrown) {
      state = { kind: "failed", code: codeOf(thrown) };
    }
    this.#running = undefined;
    const ended = this.#clock.now();
    this.#restUntil = ended + REST_FACTOR * (ended - began);
    if (age === this.#age) {
      this.#saving = false;
      this.#settle(key, text, state);
      this.#settled();
    }
  }

  #settle(key: string, text: WriteAnswerRequest, state: SaveState): void {
    if (state.kind === "failed") {
      this.#failures.set(key, state.code);
    } else {
      this.#failures.delete(key);
    }
    const newerWaits = this.#waiting.has(key);
    if (!newerWaits) {
      this.#states.set(key, state);
    }
    if (newerWaits || (state.kind !== "failed" && this.#waiting.size > 0)) {
      this.#arrange();
    } else if (state.kind === "failed") {
      // The text is held for the next try: another key, another page, a while, or the button that says so.
      this.#waiting.set(key, text);
    }
  }
}

function keyOf({ module, step, field }: Place): string {
  return `${module}/${step}/${field}`;
}
