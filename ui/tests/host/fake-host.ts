import type {
  Commands,
  ErrorCode,
  AgeBand,
  AnswerFollowUpRequest,
  Event,
  FollowUpView,
  ModuleView,
  PassphraseChange,
  SavedView,
  Settings,
  SuggestionView,
  VaultState,
  VaultView,
} from "../../src/generated/ipc";
import { HostError, type Command, type Host, type Request } from "../../src/platform/host";
import { findsIn } from "./checker";
import { makeCode, proposal, readCode, spelledFor, wordsIn } from "./code";
import { Disks, type Kept } from "./disks";
import { FakeGates } from "./gates";
import { supportLines } from "./lines";
import { empty, journalOf, manyAnswers, takeOut, type Notes } from "./notes";
import { libraryOf, ONE, type Shelf } from "./shelf";
import { weigh } from "./strength";

type Answers = {
  [Name in Command]: (...request: Request<Name>) => Commands[Name]["response"];
};

/**
 * The program in memory, with the states of the real one: what needs the vault is refused while it is locked,
 * a guest's notes are gone when they leave, and a save that is told to fail keeps nothing.
 */
export class FakeHost implements Host {
  /** Every command, in the order in which it was asked. */
  readonly asked: Command[] = [];
  /** The places there are, and the vaults in them. */
  readonly disks = new Disks();
  /** Whatever is written to the place in use fails so. */
  failing: ErrorCode | null = null;
  /** The next opening fails so. */
  broken: ErrorCode | null = null;
  /** Answers wait for this first. */
  delay: () => Promise<void> = () => Promise.resolve();
  /** Seconds since 1970, as the program tells them. */
  now = 1_763_000_000;
  settings: Settings = {
    language: null,
    theme: "system",
    textSize: "normal",
    pace: "normal",
    motion: "system",
    lockMinutes: 5,
  };
  state: VaultState = "absent";
  torn = false;
  /** The packages there are. */
  shelf: Shelf = ONE;
  /** The package that an author looks at. */
  preview: string | null = null;
  /** What the home screen suggests, and what it asks about until it is answered. */
  suggestion: SuggestionView | null = null;
  followUp: FollowUpView | null = null;
  /** What was said of the small steps. */
  readonly outcomes: AnswerFollowUpRequest[] = [];
  /** The ages of the children, as the program reckons them from their years. */
  ages: AgeBand[] = [];
  /** Whether the place takes writing when a vault in it is opened. */
  writable = true;
  /** The disk fails half-way through the next change of passphrase. */
  interrupted = false;
  /** Grows with everything that is made at random. */
  #seed = 0;
  /** What is in memory, while it is open. */
  #notes: Notes | null = null;
  /** Puts back what was deleted last. */
  #putBack: (() => void) | null = null;
  /** What stands before packages. */
  readonly #gates = new FakeGates();
  #listeners: ((event: Event) => void)[] = [];

  async call<Name extends Command>(
    name: Name,
    ...request: Request<Name>
  ): Promise<Commands[Name]["response"]> {
    this.asked.push(name);
    await this.delay();
    return this.#answers[name](...request);
  }

  async listen(listener: (event: Event) => void): Promise<void> {
    this.#listeners.push(listener);
    await this.delay();
  }

  /** Tells something unasked. A lock is one. */
  tell(event: Event): void {
    if (event.kind === "locked") {
      this.#lock();
    }
    for (const listener of this.#listeners) {
      listener(event);
    }
  }

  /** What is kept of a step, also while the vault is locked: what a test would find on the disk. */
  kept(step: string): string | undefined {
    return this.disks.current.kept?.notes.answers.find((answer) => answer.step === step)?.body;
  }

  /** What is in memory, while it is open. */
  get notes(): Notes {
    return this.#open();
  }

  /** Lets that many texts lie in the open journal, the newest first. */
  write(count: number): void {
    const notes = this.#open();
    notes.answers = [...notes.answers, ...manyAnswers(count, this.now)].sort((one, other) =>
      one.module.localeCompare(other.module),
    );
  }

  readonly #answers: Answers = {
    start: () => ({
      settings: this.settings,
      suggestedLanguage: "sv",
      vault: this.#vault(),
      preview: this.preview,
    }),
    change_settings: (settings) => {
      this.settings = settings;
      if (this.failing !== null) {
        throw new HostError(this.failing);
      }
      return this.#answers.start();
    },
    touch: () => null,
    about: () => ({
      version: "0.1.0",
      vaultFolder: this.disks.current.folder,
      packagesFolder: "/media/alva/LYKTAN/modules",
      engineFolder: "/run/user/1000/0123456789abcdef",
      protections: {
        socketFilter: "on",
        coreDumps: "on",
        inspection: "unavailable",
        wipedMemory: "on",
        sandbox: "refused",
        engineInMemory: "on",
      },
    }),
    close: () => null,
    stay: () => null,
    enter_guest: () => {
      this.#notes = empty();
      this.state = "guest";
      return this.#vault();
    },
    create_vault: ({ passphrase }) => {
      if (this.failing !== null) {
        throw new HostError(this.failing);
      }
      return this.#make(passphrase, this.#notes ?? empty());
    },
    unlock: ({ passphrase }) => {
      const kept = this.#kept();
      if (this.broken !== null) {
        throw new HostError(this.broken);
      }
      if (passphrase !== kept.passphrase) {
        throw new HostError("wrong-passphrase");
      }
      this.#notes = kept.notes;
      this.state = this.writable ? "unlocked" : "readOnly";
      return this.#vault();
    },
    recover: ({ code, passphrase }) => {
      const kept = this.#kept();
      if (kept.code === null) {
        throw new HostError("code-absent");
      }
      if (!readCode(code).whole) {
        throw new HostError("code-incomplete");
      }
      if (wordsIn(code).join() !== kept.code.join()) {
        throw new HostError("code-wrong");
      }
      const change = this.writable ? this.#change(kept, passphrase) : "notPossible";
      return { change, vault: this.#answers.unlock({ passphrase: kept.passphrase }) };
    },
    read_code: ({ code }) => readCode(code),
    weigh_passphrase: ({ passphrase }) => weigh(passphrase),
    propose_passphrase: () => {
      this.#seed += 1;
      return { passphrase: proposal(this.settings.language, this.#seed) };
    },
    change_passphrase: ({ current, passphrase }) => {
      const kept = this.#writableVault(current);
      return { change: this.#change(kept, passphrase), vault: this.#vault() };
    },
    make_recovery: ({ passphrase }) => {
      const kept = this.#writableVault(passphrase);
      this.#seed += 1;
      kept.code = makeCode(this.#seed);
      return { words: spelledFor(this.settings.language, kept.code) };
    },
    remove_recovery: () => {
      this.#writableVault().code = null;
      return this.#vault();
    },
    delete_everything: () => {
      this.#lock();
      if (this.failing !== null) {
        throw new HostError(this.failing);
      }
      this.disks.current.kept = null;
      this.#notes = null;
      this.state = "absent";
      return this.#answers.start();
    },
    places: () => this.disks.list,
    choose_place: (place) => {
      this.disks.current = this.disks.find(place);
      this.#notes = null;
      this.state = this.disks.current.kept === null ? "absent" : "locked";
      return this.#answers.start();
    },
    keep_elsewhere: ({ place, passphrase }) => {
      const open = this.#open();
      const spot = this.disks.find(place);
      if (spot.kept !== null) {
        throw new HostError("vault-exists");
      }
      this.disks.current = spot;
      this.failing = null;
      return this.#make(passphrase, structuredClone(open));
    },
    lock: () => {
      this.#lock();
      return this.#vault();
    },
    hide: () => {
      this.#gates.forget();
      return null;
    },
    show: () => null,
    library: () => {
      const { seen, last } = this.#open();
      const { suggestion, followUp } = this;
      return libraryOf(this.#chapters(), this.#gates, { seen, last, suggestion, followUp });
    },
    open_module: ({ module }) => {
      this.#open();
      return this.#gates.opening(this.#chapterOf(module));
    },
    safety: () => this.#gates.said,
    answer_safety: (answers) => {
      this.#open();
      return this.#gates.answer(answers);
    },
    open_behind: ({ module }) => this.#gates.pass(this.#chapterOf(module)),
    support: () => ({ lines: supportLines(this.settings.language ?? "sv") }),
    answers: ({ module }) => {
      const { answers, tried, seen, last } = this.#open();
      return {
        answers: answers.filter((answer) => answer.module === module),
        tried,
        seen: [...seen],
        last: last?.module === module ? last.step : null,
      };
    },
    write_answer: ({ module, step, field, question, body }) => {
      const notes = this.#open();
      const saved = this.#saved();
      const isHere = (answer: Notes["answers"][number]): boolean =>
        answer.module === module && answer.step === step && answer.field === field;
      const others = notes.answers.filter((answer) => !isHere(answer));
      const before = notes.answers.find(isHere);
      if (!this.#chapters().some(({ id }) => id === module) && before !== undefined) {
        notes.answers = [{ ...before, body, changed: this.now }, ...others];
        return saved;
      }
      const activity = this.#chapterOf(module).steps.find(({ id }) => id === step)?.activity;
      const kind = activity?.kind ?? "reflection";
      const tool = activity?.kind === "exercise" ? activity.exercise : null;
      const answer = { module, step, field, kind, tool, question, body, changed: this.now };
      notes.answers = body === "" ? others : [answer, ...others];
      return saved;
    },
    delete_answer: (request) => {
      const notes = this.#open();
      const saved = this.#saved();
      this.#putBack = takeOut(notes, request);
      return saved;
    },
    restore_deleted: () => {
      this.#open();
      if (this.#putBack === null) {
        throw new HostError("bad-request");
      }
      const saved = this.#saved();
      this.#putBack();
      this.#putBack = null;
      return saved;
    },
    forget_deleted: () => {
      this.#putBack = null;
      return null;
    },
    choose: ({ step, path }) => {
      const notes = this.#open();
      const saved = this.#saved();
      notes.tried.push({ step, path });
      return saved;
    },
    visit: (place) => {
      const notes = this.#open();
      const saved = this.#saved();
      notes.seen.add(place.step);
      notes.last = place;
      return saved;
    },
    journal: (request) => {
      const titles = new Map(this.#chapters().map(({ id, title }) => [id, title]));
      return journalOf(this.#open(), request, (module) => titles.get(module) ?? null);
    },
    answer_follow_up: (answer) => {
      this.#open();
      const saved = this.#saved();
      this.outcomes.push(answer);
      this.followUp = null;
      return saved;
    },
    check_message: ({ text }) => ({ finds: findsIn(text) }),
    personal: () => {
      const { children, stage, feeling } = this.#open();
      return { children, stage, feeling, ages: this.ages, firstYear: 2007, lastYear: 2026 };
    },
    write_personal: ({ children, stage }) => {
      const notes = this.#open();
      const saved = this.#saved();
      Object.assign(notes, { children, stage });
      return saved;
    },
    write_feeling: ({ feeling }) => {
      const notes = this.#open();
      const saved = this.#saved();
      notes.feeling = feeling;
      return saved;
    },
  };

  #vault(): VaultView {
    const { view } = this.disks;
    const recovery = (this.disks.current.kept?.code ?? null) !== null;
    return { state: this.state, exists: view.vault, torn: this.torn, recovery, place: view };
  }

  #chapters(): ModuleView[] {
    return this.shelf(this.settings.language ?? "sv");
  }

  #chapterOf(module: string): ModuleView {
    const found = this.#chapters().find(({ id }) => id === module);
    if (found === undefined) {
      throw new HostError("package-missing");
    }
    return found;
  }

  #open(): Notes {
    if (this.#notes === null) {
      throw new HostError("vault-locked");
    }
    return this.#notes;
  }

  #kept(): Kept {
    const { kept } = this.disks.current;
    if (kept === null) {
      throw new HostError("vault-absent");
    }
    return kept;
  }

  /** The open vault, where it can be written; if a passphrase is given, it must be the right one. */
  #writableVault(passphrase?: string): Kept {
    this.#open();
    const kept = this.#kept();
    if (passphrase !== undefined && passphrase !== kept.passphrase) {
      throw new HostError("wrong-passphrase");
    }
    if (this.failing !== null || this.state === "readOnly") {
      throw new HostError(this.failing ?? "read-only");
    }
    return kept;
  }

  #change(kept: Kept, passphrase: string): PassphraseChange {
    if (passphrase.length < 8) {
      throw new HostError("passphrase-short");
    }
    kept.passphrase = passphrase;
    kept.code = null;
    return this.interrupted ? "unfinished" : "finished";
  }

  #make(passphrase: string, notes: Notes): VaultView {
    if (this.disks.current.kept !== null) {
      throw new HostError("vault-exists");
    }
    if (passphrase.length < 8) {
      throw new HostError("passphrase-short");
    }
    this.disks.current.kept = { passphrase, code: null, notes };
    this.#notes = notes;
    this.state = "unlocked";
    return this.#vault();
  }

  /** A save, as the real program tells of it. What a guest writes, or where nothing can be written, is in memory. */
  #saved(): SavedView {
    if (this.failing !== null) {
      this.tell({ kind: "saveFailed", code: this.failing });
      throw new HostError(this.failing);
    }
    const kept = this.state === "unlocked";
    if (kept) {
      this.tell({ kind: "saved", at: this.now });
    }
    return { kept, at: this.now };
  }

  #lock(): void {
    this.#notes = null;
    this.#putBack = null;
    this.#gates.forget();
    this.state = this.disks.current.kept === null ? "absent" : "locked";
  }
}
