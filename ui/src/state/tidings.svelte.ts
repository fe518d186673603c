import type { PassphraseChange } from "../generated/ipc";

/** What the first page tells of the moments before. */
export type Aftermath = "nothing" | "tried" | "dropped" | "deleted";

/** What the pages tell once, after the vault was made or was opened with a code. */
export type Afterword = "made" | "recovered" | "recovered-unfinished" | "recovered-unchanged";

const AFTER_RECOVERY: Record<PassphraseChange, Afterword> = {
  finished: "recovered",
  unfinished: "recovered-unfinished",
  notPossible: "recovered-unchanged",
};

/** What is told of what has just happened, and not again later. */
export class Tidings {
  /** What the first page tells of the moments before. */
  aftermath = $state<Aftermath>("nothing");
  /** What the pages tell once, until it is read. */
  afterword = $state<Afterword | null>(null);

  /** The vault was opened with its recovery code, and the passphrase changed if it could be. */
  noteRecovered(change: PassphraseChange): void {
    this.afterword = AFTER_RECOVERY[change];
  }

  /** There is a recovery code now: that a new vault has none is told no more. */
  noteCode(): void {
    if (this.afterword === "made") {
      this.afterword = null;
    }
  }
}
