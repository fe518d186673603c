import type {
  AnswerView,
  Commands,
  ErrorCode,
  Event,
  LibraryView,
  ModuleView,
  BookmarkView,
  SavedView,
  Settings,
  TriedView,
  VaultState,
} from "../../src/generated/ipc";
import { HostError, type Command, type Host, type Request } from "../../src/platform/host";
import { anger, cardOf } from "./chapter";
import { supportLines } from "./lines";

type Answers = {
  [Name in Command]: (...request: Request<Name>) => Commands[Name]["response"];
};

/** What lies in a vault, or in a guest's memory. */
interface Notes {
  answers: (AnswerView & { module: string; question: string })[];
  tried: TriedView[];
  seen: Set<string>;
  last: BookmarkView | null;
}

const empty = (): Notes => ({ answers: [], tried: [], seen: new Set(), last: null });

/**
 * The program in memory, with the states of the real one: what needs the vault is refused while it is locked,
 * a guest's notes are gone when they leave, and a save that is told to fail keeps nothing.
 */
export class FakeHost implements Host {
  /** Every command, in the order in which it was asked. */
  readonly asked: Command[] = [];
  /** The next writing fails so. */
  failing: ErrorCode | null = null;
  /** Answers wait for this first. */
  delay: () => Promise<void> = () => Promise.resolve();
  /** Seconds since 1970, as the program tells them. */
  now = 1_763_000_000;
  settings: Settings = { language: null, theme: "system", textSize: "normal", lockMinutes: 5 };
  state: VaultState = "absent";
  torn = false;
  #passphrase = "";
  #notes = empty();
  /** The vault's notes, while a guest looks around beside it. */
  #locked: Notes | null = null;
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
    return this.#notes.answers.find((answer) => answer.step === step)?.body;
  }

  readonly #answers: Answers = {
    start: () => ({ settings: this.settings, suggestedLanguage: "sv", vault: this.#vault() }),
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
      vaultFolder: "/media/stick/lyktan/vault",
      packagesFolder: "/media/stick/lyktan/modules",
      socketFilter: "on",
      coreDumps: "on",
      wipedMemory: "on",
      sandbox: "off",
      engineInMemory: "on",
    }),
    close: () => null,
    enter_guest: () => {
      if (this.state === "locked") {
        this.#locked = this.#notes;
        this.#notes = empty();
      }
      this.state = "guest";
      return this.#vault();
    },
    create_vault: ({ passphrase }) => {
      if (this.#passphrase !== "") {
        throw new HostError("vault-exists");
      }
      if (passphrase.length < 8) {
        throw new HostError("passphrase-short");
      }
      this.#passphrase = passphrase;
      this.state = "unlocked";
      return this.#vault();
    },
    unlock: ({ passphrase }) => {
      if (passphrase !== this.#passphrase) {
        throw new HostError("wrong-passphrase");
      }
      this.state = "unlocked";
      return this.#vault();
    },
    lock: () => {
      this.#lock();
      return this.#vault();
    },
    hide: () => null,
    show: () => null,
    library: (): LibraryView => {
      const { seen, last } = this.#open();
      return { packages: [cardOf(this.#chapter(), seen.size)], last, damaged: 0 };
    },
    open_module: ({ module }) => {
      this.#open();
      if (module !== "anger") {
        throw new HostError("package-missing");
      }
      return this.#chapter();
    },
    support: () => ({ lines: supportLines(this.settings.language ?? "sv") }),
    answers: ({ module }) => {
      const { answers, tried, seen, last } = this.#open();
      return {
        answers: answers.filter((answer) => answer.module === module),
        tried,
        seen: [...seen],
        last: last?.step ?? null,
      };
    },
    write_answer: ({ module, step, question, body }) => {
      const notes = this.#open();
      const saved = this.#saved();
      const others = notes.answers.filter((answer) => answer.step !== step);
      const answer = { module, step, question, body, changed: this.now };
      notes.answers = body === "" ? others : [answer, ...others];
      return saved;
    },
    choose: ({ step, path }) => {
      this.#open().tried.push({ step, path });
      return this.#saved();
    },
    visit: (place) => {
      const notes = this.#open();
      notes.seen.add(place.step);
      notes.last = place;
      return this.#saved();
    },
    journal: () => ({
      entries: this.#open().answers.map((answer) => ({
        ...answer,
        title: this.#chapter().title,
        reachable: true,
      })),
    }),
  };

  #vault() {
    return { state: this.state, exists: this.#passphrase !== "", torn: this.torn };
  }

  #chapter(): ModuleView {
    return anger(this.settings.language ?? "sv");
  }

  #open(): Notes {
    if (this.state === "absent" || this.state === "locked") {
      throw new HostError("vault-locked");
    }
    return this.#notes;
  }

  #saved(): SavedView {
    if (this.failing !== null) {
      throw new HostError(this.failing);
    }
    if (this.state === "readOnly") {
      throw new HostError("read-only");
    }
    return { kept: this.state === "unlocked", at: this.now };
  }

  #lock(): void {
    if (this.state === "guest") {
      this.#notes = this.#locked ?? empty();
      this.state = this.#locked === null ? "absent" : "locked";
      this.#locked = null;
    } else if (this.state !== "absent") {
      this.state = "locked";
    }
  }
}
