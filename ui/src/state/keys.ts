import type { PassphraseChange, VaultView } from "../generated/ipc";
import type { Program } from "./program.svelte";

/** What opens the vault: its passphrase, and its recovery code if there is one. */
export class Keys {
  readonly #program: Pick<Program, "ask" | "writing">;
  readonly #learn: (news: Partial<VaultView>) => void;

  /** `learn` hears what is new of the vault when they were changed. */
  constructor(program: Pick<Program, "ask" | "writing">, learn: (news: Partial<VaultView>) => void) {
    this.#program = program;
    this.#learn = learn;
  }

  /** Gives the open vault another passphrase. */
  async changePassphrase(current: string, passphrase: string): Promise<PassphraseChange> {
    await this.#program.writing.flush();
    const { change, vault } = await this.#program.ask("change_passphrase", { current, passphrase });
    this.#learn(vault);
    return change;
  }

  /** Makes a recovery code, in place of an earlier one. Its words are given once and kept nowhere. */
  async makeRecovery(passphrase: string): Promise<readonly string[]> {
    const { words } = await this.#program.ask("make_recovery", { passphrase });
    this.#learn({ recovery: true });
    return words;
  }

  /** Takes the recovery code away. */
  async removeRecovery(): Promise<void> {
    this.#learn(await this.#program.ask("remove_recovery"));
  }
}
