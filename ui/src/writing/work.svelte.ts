import { SvelteMap, SvelteSet } from "svelte/reactivity";

import type { AnswersView } from "../generated/ipc";
import type { Program } from "../state/program.svelte";
import type { Place, SaveState } from "./save-queue.svelte";

/** What the parent has written, tried and seen in one package, while that package is open. */
export class Work {
  readonly #program: Program;
  readonly #module: string;
  readonly #texts = new SvelteMap<string, string>();
  readonly #changed = new Map<string, number>();
  readonly #tried = new SvelteMap<string, readonly string[][]>();
  readonly #seen: SvelteSet<string>;
  #last = $state<string | null>(null);

  constructor(program: Program, module: string, answers: AnswersView) {
    this.#program = program;
    this.#module = module;
    this.#seen = new SvelteSet(answers.seen);
    this.#last = answers.last;
    for (const { step, field, body, changed } of answers.answers) {
      this.#texts.set(keyOf(step, field), body);
      this.#changed.set(keyOf(step, field), changed);
    }
    for (const { step, path } of answers.tried) {
      this.#tried.set(step, [...(this.#tried.get(step) ?? []), path]);
    }
  }

  /** The step seen last. */
  get last(): string | null {
    return this.#last;
  }

  /** Whether a step was seen. */
  hasSeen(step: string): boolean {
    return this.#seen.has(step);
  }

  /** What was written in a step, or in a field of its tool; a text that could not be saved is still what was written. */
  textOf(step: string, field = ""): string {
    // Looked up in any case: the queue tells nobody of a change, and whoever reads here is to hear of the next.
    const text = this.#texts.get(keyOf(step, field)) ?? "";
    return this.#program.writing.unsaved(this.placeOf(step, field)) ?? text;
  }

  /** What has become of it. A text that was there when the package opened lies on the disk. */
  stateOf(step: string, field = ""): SaveState {
    const state = this.#program.writing.stateOf(this.placeOf(step, field));
    const at = this.#changed.get(keyOf(step, field));
    if (state.kind !== "idle" || at === undefined) {
      return state;
    }
    return this.#program.vault.state === "guest" ? { kind: "guest" } : { kind: "saved", at };
  }

  /** The paths that were tried in a step, oldest first. */
  triedIn(step: string): readonly string[][] {
    return this.#tried.get(step) ?? [];
  }

  /** Takes what is on the page now, to be kept. */
  write(step: string, question: string, body: string, field = ""): void {
    this.#texts.set(keyOf(step, field), body);
    this.#program.writing.put({ ...this.placeOf(step, field), question, body });
  }

  /** Where a text of this package belongs. */
  placeOf(step: string, field = ""): Place {
    return { module: this.#module, step, field };
  }

  /** Remembers a choice or an option. */
  async choose(step: string, path: string[]): Promise<void> {
    const before = this.triedIn(step).filter((other) => !isSamePath(other, path));
    this.#tried.set(step, [...before, path]);
    const choice = { module: this.#module, step, path };
    await this.#program.remember(`choose ${[this.#module, step, ...path].join("/")}`, () =>
      this.#program.ask("choose", choice),
    );
  }

  /** Remembers that a step is on the screen. */
  async visit(step: string): Promise<void> {
    this.#seen.add(step);
    this.#last = step;
    // The page that the parent is on now stands for those before it.
    const page = { module: this.#module, step };
    await this.#program.remember("visit", () => this.#program.ask("visit", page));
  }
}

/** No id has a slash in it. */
function keyOf(step: string, field: string): string {
  return `${step}/${field}`;
}

/** Whether two paths lead to the same choice. */
export function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
