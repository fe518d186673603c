import type { JournalEntry } from "../generated/ipc";
import type { Program } from "../state/program.svelte";
import type { Place, SaveState } from "../writing/save-queue.svelte";

/**
 * A text of the journal that is being changed where it stands. It is kept as it is written, under the question as it
 * was shown; the text of a tool whose page is gone only when the parent says so, since it may be a message.
 */
export class Change {
  readonly #program: Program;
  readonly #entry: JournalEntry;
  readonly #place: Place;
  #text = $state("");
  /** What the vault was given last. */
  #kept = $state("");

  constructor(program: Program, entry: JournalEntry) {
    const { module, step, field, body } = entry;
    this.#program = program;
    this.#entry = entry;
    this.#place = { module, step, field };
    this.#kept = body;
    this.#text = program.drafts.of(this.#place) ?? body;
  }

  /** Whether it is kept only when the parent says so. */
  get isAsked(): boolean {
    return this.#entry.kind === "exercise";
  }

  /** Whether it differs from what the vault was given. */
  get isUnsaved(): boolean {
    return this.isAsked && this.#text !== this.#kept;
  }

  /** Nothing is left of it: it will be deleted with its page, unless how it went is to be read there still. */
  get isGone(): boolean {
    return this.#text.trim() === "" && this.#entry.outcomes.length === 0;
  }

  /** The text as it stands in its field. */
  textOf(): string {
    return this.#text;
  }

  /** What has become of it. */
  stateOf(): SaveState {
    if (this.isGone || this.isUnsaved) {
      return { kind: "idle" };
    }
    const state = this.#program.writing.stateOf(this.#place);
    if (state.kind !== "idle") {
      return state;
    }
    return this.#program.vault.state === "guest"
      ? { kind: "guest" }
      : { kind: "saved", at: this.#entry.changed };
  }

  /** Takes the text as it stands in its field now. */
  write(_step: string, _question: string, body: string): void {
    this.#text = body;
    if (!this.isAsked) {
      this.#hand();
    } else if (body === this.#kept) {
      this.#program.drafts.drop(this.#place);
    } else {
      this.#program.drafts.put(this.#place, body);
    }
  }

  /** The parent is done, and hands over what is left to be handed over; gives what it reads now, if anything. */
  end(): string | null {
    void this.#program.writing.flush();
    if (!this.isGone) {
      return this.#kept;
    }
    this.#program.drafts.drop(this.#place);
    return null;
  }

  /** The parent says that it is to be kept. */
  save(): void {
    this.#hand();
    this.#program.drafts.drop(this.#place);
    void this.#program.writing.flush();
  }

  #hand(): void {
    // An emptied text stays in the vault until the parent is done: one who begins anew has not deleted anything.
    if (!this.isGone) {
      this.#kept = this.#text;
      this.#program.writing.put({ ...this.#place, question: this.#entry.question, body: this.#text });
    }
  }
}
