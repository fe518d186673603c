import type { ErrorCode, JournalView } from "../generated/ipc";
import { Loaded, type Answer } from "../state/loaded.svelte";
import type { Program } from "../state/program.svelte";

const PAGE = 50;

/** What the parent has written, as far as it was asked for: fifty texts at a time. */
export class JournalPages implements Answer<JournalView> {
  readonly #program: Program;
  readonly #loaded = new Loaded<JournalView>();
  #query = "";
  #growing = $state(false);

  constructor(program: Program) {
    this.#program = program;
  }

  get value(): JournalView | undefined {
    return this.#loaded.value;
  }

  get failure(): ErrorCode | null {
    return this.#loaded.failure;
  }

  /** How many texts there are beyond those that are shown. */
  get left(): number {
    const { value } = this;
    return value === undefined ? 0 : value.found - value.entries.length;
  }

  /** Asks for the first page of what holds these words. The pages before stay until it is there. */
  async open(query: string): Promise<void> {
    this.#query = query;
    await this.#loaded.take(this.#firstPage(query));
  }

  /** Asks for the page after the last one. */
  async more(): Promise<void> {
    const { value } = this;
    if (value === undefined || this.left <= 0 || this.#growing) {
      return;
    }
    this.#growing = true;
    const next = this.#page(this.#query, value.entries.length);
    await this.#loaded.take(next.then((page) => ({ ...page, entries: [...value.entries, ...page.entries] })));
    this.#growing = false;
  }

  async #firstPage(query: string): Promise<JournalView> {
    // What is still on its way to the disk is found there too.
    await this.#program.writing.flush();
    return this.#page(query, 0);
  }

  #page(query: string, skip: number): Promise<JournalView> {
    return this.#program.ask("journal", { query, skip, take: PAGE });
  }
}
