import type { ErrorCode, JournalEntry, JournalOrder, JournalView, OutcomeView } from "../generated/ipc";
import { HostError } from "../platform";
import { Loaded, type Answer } from "../state/loaded.svelte";
import type { Program } from "../state/program.svelte";
import type { Written } from "./groups";

const PAGE = 50;

/** A part of the journal, with what it was asked for by. */
export interface Shown extends JournalView {
  readonly query: string;
  readonly order: JournalOrder;
}

/** What the parent has written, as far as it was asked for: fifty texts at a time. */
export class JournalPages implements Answer<Shown> {
  readonly #program: Program;
  readonly #loaded = new Loaded<Shown>();
  #query = "";
  /** How many first pages are asked for: what comes after an old one is not what comes after the new. */
  #opening = 0;
  /** Grows with every first page. */
  #age = 0;
  /** The page after the last one, while it is waited for. */
  #growth: Promise<void> | null = null;
  /** What takes texts out or puts them back, one after another, while that goes on. */
  #turn: Promise<void> | null = null;
  #deleted = $state(false);
  #gap = $state.raw<JournalEntry | null>(null);

  constructor(program: Program) {
    this.#program = program;
  }

  get value(): Shown | undefined {
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
    if (this.left <= 0 || this.#opening > 0 || this.#growth !== null) {
      return;
    }
    this.#growth = this.#grow(this.#age);
    await this.#growth;
    this.#growth = null;
  }

  /** A text reads otherwise from now on. It stays where it is until the journal is opened anew. */
  change(entry: JournalEntry, body: string): void {
    const earlier = (outcome: OutcomeView): OutcomeView => {
      const plan = outcome.plan ?? entry.body;
      return { ...outcome, plan: plan === body ? null : plan, foundInPlan: [] };
    };
    const { value } = this;
    if (value !== undefined) {
      const entries = value.entries.map((other) =>
        isSameText(other, entry)
          ? { ...other, body, foundInBody: [], outcomes: other.outcomes.map(earlier) }
          : other,
      );
      this.#loaded.put({ ...value, entries });
    }
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

  async #grow(age: number): Promise<void> {
    if (this.#turn !== null) {
      await this.#turn;
    }
    const { value } = this;
    if (value !== undefined && age === this.#age) {
      const next = this.#page(value, this.#shown, PAGE);
      await this.#loaded.take(
        next.then((page) => ({ ...page, entries: [...value.entries, ...page.entries] })),
      );
    }
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
      .map((entry) => (isSameText(entry, first) ? gap : entry))
      .filter((entry) => entry === gap || !written.some((text) => isSameText(text, entry)));
    this.#gap = gap;
    const { found, all } = value;
    this.#loaded.put({ ...value, entries, found: found - written.length, all: all - written.length });
  }

  async #begin(take: number): Promise<void> {
    this.#opening += 1;
    this.#age += 1;
    await this.#loaded.take(this.#firstPage(take));
    this.#opening -= 1;
  }

  async #firstPage(take: number): Promise<Shown> {
    const asked = { query: this.#query, order: this.#program.journal.order };
    // What is still on its way to the disk is found there too.
    await this.#program.writing.flush();
    const page = await this.#page(asked, 0, take);
    this.#gap = null;
    return { ...page, entries: page.entries.map((entry) => this.#asTyped(entry)) };
  }

  /** What the disk would not take is shown as it was typed. */
  #asTyped(entry: JournalEntry): JournalEntry {
    const body = this.#program.writing.unsaved(entry);
    return body === undefined ? entry : { ...entry, body, foundInBody: [] };
  }

  async #page({ query, order }: Pick<Shown, "query" | "order">, skip: number, take: number): Promise<Shown> {
    return { ...(await this.#program.ask("journal", { query, order, skip, take })), query, order };
  }

  /** Waits for what goes on, since a deletion shifts what comes after the texts that are shown. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    const before = Promise.all([this.#turn, this.#growth]);
    const done = before.then(work);
    const turn = done.catch(() => undefined);
    this.#turn = turn;
    await turn;
    if (this.#turn === turn) {
      this.#turn = null;
    }
    await done;
  }
}

function isSameText(one: JournalEntry, other: JournalEntry): boolean {
  return one.module === other.module && one.step === other.step && one.field === other.field;
}
