/** A vault as it lies on the disk: encrypted files, of which one can see when they change and nothing else. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The two places that a vault is written to in turn. */
export const SLOTS = ["slot-0", "slot-1"] as const;
const KEY = "key.age";
const JOURNAL = "journal.age";

/** One of them. */
export type Slot = (typeof SLOTS)[number];

/** The folder of a vault. */
export class VaultFolder {
  constructor(readonly path: string) {}

  /** What its files hold, by their paths in it, as digests: two of the same are the same to the byte. */
  digests(): Record<string, string> {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    return Object.fromEntries(files.map((file) => [path.relative(this.path, file), digestOf(file)]));
  }

  /** The files that the keys and the journal are in, in the order in which a change of passphrase writes them. */
  filesInTurn(): string[] {
    const newest = this.newestSlot();
    return [otherThan(newest), newest].flatMap((slot) => [
      path.join(this.path, slot, KEY),
      path.join(this.path, slot, JOURNAL),
    ]);
  }

  /** The slot that was written last. */
  newestSlot(): Slot {
    const [one, other] = SLOTS.map((slot) => statSync(this.#journal(slot), { bigint: true }).mtimeNs);
    return (one ?? 0n) > (other ?? 0n) ? SLOTS[0] : SLOTS[1];
  }

  /** Overwrites both journals with what no key opens, as a failing disk does. */
  damage(): void {
    for (const slot of SLOTS) {
      const { size } = statSync(this.#journal(slot));
      writeFileSync(this.#journal(slot), Buffer.alloc(size, "damaged"));
    }
  }

  /** Cuts the journal written last in the middle, as a power cut does while it is written; gives its digest. */
  tear(): string {
    const file = this.#journal(this.newestSlot());
    truncateSync(file, Math.floor(statSync(file).size / 2));
    return digestOf(file);
  }

  #journal(slot: Slot): string {
    return path.join(this.path, slot, JOURNAL);
  }
}

function otherThan(slot: Slot): Slot {
  return slot === SLOTS[0] ? SLOTS[1] : SLOTS[0];
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
