import type { JournalOrder } from "../generated/ipc";

/** How the parent looks at the journal. It is there again after a visit to another page, and is written nowhere. */
export class JournalLook {
  /** What is searched for. It survives no lock. */
  search = $state("");
  /** What the texts are put in order by. */
  order = $state<JournalOrder>("package");

  /** The vault was locked: nobody sees what was searched for. */
  forget(): void {
    this.search = "";
  }
}
