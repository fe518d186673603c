import type {
  Commands,
  Event,
  PlaceRequest,
  SavedView,
  Settings,
  StartView,
  VaultView,
} from "../generated/ipc";
import { JournalLook } from "../journal/look.svelte";
import { codeOf, HostError, type Command, type Host, type Request } from "../platform";
import { Drafts } from "../writing/drafts.svelte";
import { SaveQueue } from "../writing/save-queue.svelte";
import { atMost, type Clock } from "./clock";
import { Closing, LAST_SAVE_MILLISECONDS } from "./closing.svelte";
import { Keys } from "./keys";
import { Navigation } from "./navigation.svelte";
import type { Shown } from "./places";
import { Preferences } from "./preferences.svelte";
import { Preview } from "./preview.svelte";
import { Tidings } from "./tidings.svelte";
import { Trouble } from "./trouble.svelte";

/** The program as the screen knows it: whether the vault is open, and what is shown. */
export class Program {
  #vault: VaultView;
  #choosing = $state(false);
  #layBack = (): void => undefined;
  /** Grows with every wish to lock, so that a vault which was still opening then is closed again. */
  #departures = 0;
  readonly #host: Host;
  readonly #preferences: Preferences;

  /** Where the parent is. */
  readonly navigation = new Navigation(() => void this.writing.flush());
  /** What the parent writes, on its way to the disk. */
  readonly writing: SaveQueue;
  /** What the parent writes where nothing is kept unasked. */
  readonly drafts = new Drafts();
  /** How the parent looks at what was written. */
  readonly journal = new JournalLook();
  /** What could not be kept. */
  readonly trouble: Trouble;
  /** What is told of what has just happened. */
  readonly tidings = new Tidings();
  /** What opens the vault. */
  readonly keys = new Keys(this, (news) => {
    this.#learn(news);
  });
  /** What an author looks at. */
  readonly preview: Preview;
  /** The end of the program. */
  readonly closing = new Closing(this);

  /** The page on the screen. It follows from the rest; nothing sets it. */
  readonly shown: Shown = $derived.by(() => {
    if (this.navigation.aside !== null) {
      return this.navigation.aside;
    }
    if (this.settings.language === null) {
      return { screen: "language" };
    }
    switch (this.#vault.state) {
      case "absent":
        return { screen: this.#choosing ? "choose" : "first" };
      case "locked":
        return { screen: "unlock" };
      default:
        return this.navigation.place;
    }
  });

  constructor(
    host: Host,
    readonly clock: Clock,
    start: StartView,
  ) {
    this.#host = host;
    this.writing = new SaveQueue(
      (text) => this.ask("write_answer", text),
      clock,
      () => {
        this.trouble.heed();
      },
    );
    this.trouble = new Trouble(this.writing, clock);
    this.#preferences = new Preferences(start, async (wanted) => {
      await this.trouble.keep("settings", () => this.ask("change_settings", wanted));
      return await this.ask("start");
    });
    this.#vault = $state.raw(start.vault);
    this.preview = new Preview(start.preview);
  }

  /** How the program should look. */
  get settings(): Settings {
    return this.#preferences.settings;
  }

  /** The vault, as last told. */
  get vault(): VaultView {
    return this.#vault;
  }

  /** Whether the parent is inside: with the vault open, or as a guest. */
  get inside(): boolean {
    return this.#vault.state !== "absent" && this.#vault.state !== "locked";
  }

  /** Asks the host for something, and notices when it answers that the vault is locked. */
  async ask<Name extends Command>(
    name: Name,
    ...request: Request<Name>
  ): Promise<Commands[Name]["response"]> {
    try {
      return await this.#host.call(name, ...request);
    } catch (thrown) {
      if (codeOf(thrown) === "vault-locked") {
        this.#shut();
      }
      throw thrown;
    }
  }

  /** Hands over what is remembered by the way; when it cannot be, every page says so. */
  async remember(what: string, change: () => Promise<SavedView>): Promise<void> {
    await this.trouble.keep(what, change);
  }

  /** Changes language, look or lock time. What the disk refuses holds until the program ends. */
  async change(settings: Partial<Settings>): Promise<void> {
    await this.#preferences.change(settings);
  }

  /** Hands over all that is on its way to the disk, as far as there is time for it. */
  async handOver(): Promise<void> {
    const everything = Promise.allSettled([this.writing.flush(), this.trouble.settled()]);
    await atMost(this.clock, LAST_SAVE_MILLISECONDS, everything);
  }

  /** From the first page to the choice, and back again. */
  choose(choosing: boolean): void {
    this.#choosing = choosing;
    this.tidings.aftermath = "nothing";
  }

  /** Begins to look around without keeping anything, at home: a guest does not see where the parent was. */
  async enterAsGuest(): Promise<void> {
    this.navigation.restart();
    await this.#enter(this.ask("enter_guest"));
  }

  /** Opens straight at the package that an author looks at, if there is one: as a guest, in the suggested language. */
  async enterPreview(): Promise<void> {
    const { module } = this.preview;
    if (module !== null) {
      this.#preferences.settleLanguage();
      await this.enterAsGuest();
      this.navigation.go({ screen: "module", module });
    }
  }

  /** Makes a vault; what a guest has written moves into it, and the guest stays on the same page. */
  async createVault(passphrase: string): Promise<void> {
    await this.writing.flush();
    if (await this.#enter(this.ask("create_vault", { passphrase }))) {
      this.writing.moveIn();
      this.#choosing = false;
      this.tidings.afterword = "made";
      this.navigation.back();
    }
  }

  /** Opens the vault, to the page that was there before. */
  async unlock(passphrase: string): Promise<void> {
    if (await this.#enter(this.ask("unlock", { passphrase }))) {
      this.#layBack();
    }
  }

  /** Opens the vault with its recovery code, to the page that was there before, and changes the passphrase. */
  async recover(code: string, passphrase: string): Promise<void> {
    const answer = this.ask("recover", { code, passphrase });
    if (await this.#enter(answer.then(({ vault }) => vault))) {
      this.tidings.noteRecovered((await answer).change);
      this.navigation.setAside();
      this.#layBack();
    }
  }

  /** Uses another place from now on. What is open is saved first; if that fails, nothing changes. */
  async choosePlace(place: PlaceRequest): Promise<void> {
    await this.writing.flush();
    if (this.writing.pending) {
      throw new HostError(this.trouble.code ?? "storage-failed");
    }
    this.#begin(await this.ask("choose_place", place));
    this.#choosing = !this.#vault.exists;
  }

  /** Gives what is open a vault in another place, and keeps there what could not be kept before. */
  async keepElsewhere(place: PlaceRequest, passphrase: string): Promise<void> {
    if (await this.#enter(this.ask("keep_elsewhere", { place, passphrase }))) {
      this.writing.moveIn();
      this.closing.stay();
      await this.trouble.again();
    }
  }

  /** Deletes the vault in the place in use, and all that lies beside it. If that fails, it is closed all the same. */
  async deleteEverything(word: string): Promise<void> {
    try {
      this.#begin(await this.ask("delete_everything", { word }));
      this.tidings.aftermath = "deleted";
    } catch (thrown) {
      const { vault } = await this.ask("start");
      if (this.inside && vault.state === "locked") {
        this.#forget();
        this.#vault = vault;
      }
      throw thrown;
    }
  }

  /** Hands over what is being written, as far as there is time for it, and locks. */
  async lock(): Promise<void> {
    this.#departures += 1;
    if (!this.inside) {
      return;
    }
    try {
      await this.handOver();
      await this.ask("lock");
    } finally {
      this.#shut();
    }
  }

  /** The parent has read that the last seconds may be missing. */
  noteTornRead(): void {
    this.#vault = { ...this.#vault, torn: false };
  }

  /** Hears what the program tells unasked. */
  hear(event: Event): void {
    switch (event.kind) {
      case "saved":
      case "saveFailed":
        // Whoever asked for the save has the answer, and knows what it was about.
        break;
      case "locked":
        this.#shut();
        break;
      case "packageChanged":
        this.preview.note();
        break;
      case "closing":
        void this.closing.begin();
        break;
    }
  }

  /** Goes in, unless the parent has left meanwhile. Whether they are in. */
  async #enter(opening: Promise<VaultView>): Promise<boolean> {
    const departures = this.#departures;
    const vault = await opening;
    const stayed = departures === this.#departures;
    this.#vault = stayed ? vault : await this.ask("lock");
    return stayed;
  }

  /** Takes news of the open vault, unless it was locked while they were on their way. */
  #learn(news: Partial<VaultView>): void {
    if (this.inside) {
      this.#vault = { ...this.#vault, ...news };
    }
    if (this.#vault.recovery) {
      this.tidings.noteCode();
    }
  }

  /** Begins from the start, in whatever place the program uses now. */
  #begin(start: StartView): void {
    this.#forget();
    this.navigation.restart();
    this.#layBack = () => undefined;
    this.#choosing = false;
    this.tidings.aftermath = "nothing";
    this.#vault = start.vault;
    this.#preferences.take(start);
  }

  /** Drops everything that the vault gave to the screen. */
  #forget(): void {
    this.writing.forget();
    this.drafts.forget();
    this.trouble.forget();
    this.closing.stay();
    this.journal.forget();
    this.tidings.afterword = null;
  }

  /** The keys are gone; so is what they opened. */
  #shut(): void {
    if (!this.inside) {
      return;
    }
    const { state, exists } = this.#vault;
    const guest = state === "guest";
    this.#forget();
    this.#vault = { ...this.#vault, state: exists ? "locked" : "absent", torn: false };
    if (guest) {
      this.navigation.restart();
      this.#choosing = false;
      this.tidings.aftermath = "dropped";
    } else {
      this.#layBack = this.navigation.setAside();
    }
  }
}
