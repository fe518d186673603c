import type { Settings, StartView } from "../generated/ipc";
import { speak, spoken } from "../l10n";

/** How the program looks, what it speaks and when it locks, as the parent has chosen. */
export class Preferences {
  #settings: Settings;
  #changes: Promise<unknown> = Promise.resolve();
  readonly #keep: (wanted: Settings) => Promise<StartView>;

  /** As a start tells of them; what is changed later is handed over, and the program tells what holds from then on. */
  constructor(start: StartView, keep: (wanted: Settings) => Promise<StartView>) {
    this.#settings = $state.raw(start.settings);
    this.#keep = keep;
    this.take(start);
  }

  /** As they are now. */
  get settings(): Settings {
    return this.#settings;
  }

  /** Changes some of them. */
  async change(settings: Partial<Settings>): Promise<void> {
    // One after the other: two at once would each carry what the other was about to replace.
    const change = this.#changes.then(async () => {
      this.take(await this.#keep({ ...this.#settings, ...settings }));
    });
    this.#changes = change.catch(() => undefined);
    await change;
  }

  /** Takes those that a start tells of. */
  take({ settings, suggestedLanguage }: StartView): void {
    // A place without a vault has no settings: the language that was chosen goes on being spoken.
    this.#settings = { ...settings, language: settings.language ?? this.#settings.language };
    speak(this.#settings.language ?? suggestedLanguage);
  }

  /** Stays with the language that is spoken, where nobody has chosen one. */
  settleLanguage(): void {
    this.#settings = { ...this.#settings, language: this.#settings.language ?? spoken() };
  }
}
