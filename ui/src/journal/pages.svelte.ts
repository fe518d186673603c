import type { ErrorCode, JournalEntry, JournalView, OutcomeView } from "../generated/ipc";
import { HostError } from "../platform";
import { Loaded, type Answer } from "../state/loaded.svelte";
import type { Program } from "../state/program.svelte";
import type { Written } from "./groups";

const PAGE = 50;

/** What the parent has written, as far as it was asked for: fifty texts at a time. */
export class JournalPages implements Answer<JournalView> {
  readonly #program: Program;
  readonly #loaded = new Loaded<JournalView>();
  #query = "";
  /** How many first pages are asked for: what comes after an old one is not what comes after the new. */
  #opening = 0;
  /** Grows with every first page. */
  #age = 0;
  #growing = false;
  /** What changes the texts that are shown goes one after another. */
  #turn: Promise<unknown> = Promise.resolve();
  #deleted = $state(false);
  #gap = $state.raw<JournalEntry | null>(null);

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
    return value === undefined ? 0 : value.found - this.#shown;
  }

  /** Whether something was deleted that can be had back. */
  get deleted(): boolean {
    return this.#deleted;
  }

  /** What stands among the texts in the place of what was deleted, without its words; none after another search. */
  get gap(): JournalEntry | null {
    return this.#gap;
  }

  /** Asks for the first page of what holds these words. The pages before stay until it is there. */
  async open(query: string): Promise<void> {
    this.#query = query;
    await this.#begin(PAGE);
  }

  /** Asks for the page after the last one. */
  async more(): Promise<void> {
    if (this.left <= 0 || this.#opening > 0 || this.#growing) {
      return;
    }
    this.#growing = true;
    await this.#inTurn(async () => {
      const { value } = this;
      if (value !== undefined) {
        const next = this.#page(this.#query, this.#shown, PAGE);
        await this.#loaded.take(
          next.then((page) => ({ ...page, entries: [...value.entries, ...page.entries] })),
        );
      }
    });
    this.#growing = false;
  }

  /** A text reads otherwise from now on. It stays where it is until the journal is opened anew. */
  change(entry: JournalEntry, body: string): void {
    const changed = Math.floor(this.#program.clock.now() / 1000);
    const earlier = (outcome: OutcomeView): OutcomeView => {
      const plan = outcome.plan ?? entry.body;
      return { ...outcome, plan: plan === body ? null : plan, foundInPlan: [] };
    };
    this.#replace((other) =>
      other.module === entry.module && other.step === entry.step && other.field === entry.field
        ? { ...other, body, changed, foundInBody: [], outcomes: other.outcomes.map(earlier) }
        : other,
    );
  }

  /** Deletes what is shown of a page, at once. */
  async delete(written: Written): Promise<void> {
    await this.#inTurn(async () => {
      const age = this.#age;
      const [{ module, step }] = written;
      // A text that is still on its way would come after the deletion, and be there again.
      await this.#program.writing.flush();
      if (written.some((entry) => this.#program.writing.unsaved(entry) !== undefined)) {
        throw new HostError(this.#program.trouble.code ?? "storage-failed");
      }
      const fields = written.map(({ field }) => field);
      await this.#program.ask("delete_answer", { module, step, fields });
      this.#deleted = true;
      if (age === this.#age) {
        this.#leaveGap(written);
      } else {
        // Whether another first page was read before or after the deletion, nobody knows.
        await this.#begin(PAGE);
      }
    });
  }

  /** Puts back what was deleted last. */
  async restore(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#program.ask("restore_deleted");
      this.#deleted = false;
      // As many as are shown, so that what was deleted is among them, where it was.
      await this.#begin(Math.max(PAGE, this.#shown + 1));
    });
  }

  /** The journal is left: what was deleted is gone for good. */
  leave(): void {
    if (this.#deleted) {
      void this.#program.ask("forget_deleted");
    }
  }

  /** How many of the texts are shown. */
  get #shown(): number {
    return (this.value?.entries.length ?? 0) - (this.#gap === null ? 0 : 1);
  }

  #leaveGap(written: Written): void {
    const { value } = this;
    if (value === undefined) {
      return;
    }
    const [first] = written;
    const gap = { ...first, question: "", body: "", foundInQuestion: [], foundInBody: [], outcomes: [] };
    const entries = value.entries
      .filter((entry) => entry !== this.#gap)
      .flatMap((entry) => (entry === first ? [gap] : written.includes(entry) ? [] : [entry]));
    this.#gap = gap;
    const { found, all } = value;
    this.#loaded.put({ entries, found: found - written.length, all: all - written.length });
  }

  #replace(anew: (entry: JournalEntry) => JournalEntry): void {
    const { value } = this;
    if (value !== undefined) {
      this.#loaded.put({ ...value, entries: value.entries.map(anew) });
    }
  }

  async #begin(take: number): Promise<void> {
    this.#opening += 1;
    this.#age += 1;
    await this.#loaded.take(this.#firstPage(this.#query, take));
    this.#opening -= 1;
  }

  async #firstPage(query: string, take: number): Promise<JournalView> {
    // What is still on its way to the disk is found there too.
    await this.#program.writing.flush();
    const page = await this.#page(query, 0, take);
    this.#gap = null;
    return { ...page, entries: page.entries.map((entry) => this.#asTyped(entry)) };
  }

  /** What the disk would not take is shown as it was typed. */
  #asTyped(entry: JournalEntry): JournalEntry {
    const body = this.#program.writing.unsaved(entry);
    return body === undefined ? entry : { ...entry, body, foundInBody: [] };
  }

  #page(query: string, skip: number, take: number): Promise<JournalView> {
    return this.#program.ask("journal", { query, order: this.#program.journal.order, skip, take });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
