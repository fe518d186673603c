import type {
  AgeBand,
  AnswerFollowUpRequest,
  Commands,
  ErrorCode,
  Event,
  FollowUpView,
  ModuleView,
  SavedView,
  Settings,
  StartView,
  SuggestionView,
  VaultState,
  VaultView,
} from "../../src/generated/ipc";
import { HostError, type Command, type Host, type Request } from "../../src/platform/host";
import type { Answers } from "./answers";
import { findsIn } from "./checker";
import { Disks } from "./disks";
import { FakeGates } from "./gates";
import { journalAnswers } from "./journal-answers";
import { supportLines } from "./lines";
import { manyAnswers, type Notes } from "./notes";
import { libraryOf, ONE, type Shelf } from "./shelf";
import { vaultAnswers } from "./vault-answers";

/** What is in memory while a vault is open, or a guest writes. */
interface Memory {
  readonly notes: Notes;
  /** Puts back what was deleted last. */
  putBack: (() => void) | null;
}

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
  #memory: Memory | null = null;
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
      this.lock();
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
  get memory(): Memory | null {
    return this.#memory;
  }

  /** What is in memory; refused while nothing is. */
  requireOpen(): Memory {
    if (this.#memory === null) {
      throw new HostError("vault-locked");
    }
    return this.#memory;
  }

  /** The notes in memory; refused while there are none. */
  get notes(): Notes {
    return this.requireOpen().notes;
  }

  /** Lets that many texts lie in the open journal, the newest first. */
  write(count: number): void {
    const { notes } = this;
    notes.answers = [...notes.answers, ...manyAnswers(count, this.now)].sort((one, other) =>
      one.module.localeCompare(other.module),
    );
  }

  /** Takes notes into memory: a vault is open, or a guest has come. */
  hold(notes: Notes, state: VaultState): void {
    this.#memory = { notes, putBack: null };
    this.state = state;
  }

  /** Nothing is in memory any more; what lies in the place in use is locked. */
  leave(): void {
    this.#memory = null;
    this.state = this.disks.current.kept === null ? "absent" : "locked";
  }

  /** Leaves, and forgets what was answered before packages. */
  lock(): void {
    this.leave();
    this.#gates.forget();
  }

  /** A save, as the real program tells of it. What a guest writes, or where nothing can be written, is in memory. */
  save(): SavedView {
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

  /** What a start tells. */
  start(): StartView {
    return {
      settings: this.settings,
      suggestedLanguage: "sv",
      vault: this.vault,
      preview: this.preview,
    };
  }

  /** The vault, as the screen sees it. */
  get vault(): VaultView {
    const { view } = this.disks;
    const recovery = (this.disks.current.kept?.code ?? null) !== null;
    return { state: this.state, exists: view.vault, torn: this.torn, recovery, place: view };
  }

  /** The packages there are, in the language that is read. */
  chapters(): ModuleView[] {
    return this.shelf(this.settings.language ?? "sv");
  }

  /** One of them. */
  chapterOf(module: string): ModuleView {
    const found = this.chapters().find(({ id }) => id === module);
    if (found === undefined) {
      throw new HostError("package-missing");
    }
    return found;
  }

  readonly #answers: Answers = {
    ...vaultAnswers(this),
    ...journalAnswers(this),
    start: () => this.start(),
    change_settings: (settings) => {
      this.settings = settings;
      if (this.failing !== null) {
        throw new HostError(this.failing);
      }
      return this.start();
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
    hide: () => {
      this.#gates.forget();
      return null;
    },
    show: () => null,
    library: () => {
      const { seen, last } = this.notes;
      const { suggestion, followUp } = this;
      return libraryOf(this.chapters(), this.#gates, { seen, last, suggestion, followUp });
    },
    open_module: ({ module }) => {
      this.requireOpen();
      return this.#gates.opening(this.chapterOf(module));
    },
    safety: () => this.#gates.said,
    answer_safety: (answers) => {
      this.requireOpen();
      return this.#gates.answer(answers);
    },
    open_behind: ({ module }) => this.#gates.pass(this.chapterOf(module)),
    support: () => ({ lines: supportLines(this.settings.language ?? "sv") }),
    check_message: ({ text }) => ({ finds: findsIn(text) }),
  };
}
