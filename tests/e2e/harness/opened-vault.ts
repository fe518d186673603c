/** What a vault holds for whoever has its passphrase, read with the tools of others: `age` and `sqlite3`. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { requireTool, run } from "./tools.ts";
import { SLOTS, type Slot, type VaultFolder } from "./vault-folder.ts";

/** The texts in the journal that was written last. */
export function textsIn(vault: VaultFolder, passphrase: string): string {
  return opened(vault, vault.newestSlot(), passphrase, (database) => {
    const environment = { PATH: process.env["PATH"] ?? "" };
    return run("sqlite3", ["-batch", database, "SELECT body FROM answer"], environment);
  });
}

/** The slots whose database holds a text anywhere, also where SQLite would not find it. */
export function slotsHolding(vault: VaultFolder, passphrase: string, text: string): Slot[] {
  return SLOTS.filter((slot) =>
    opened(vault, slot, passphrase, (database) => readFileSync(database).includes(text)),
  );
}

/** Opens a slot with `age`, and reads the database for which it is opened. */
function opened<Found>(
  vault: VaultFolder,
  slot: Slot,
  passphrase: string,
  read: (database: string) => Found,
): Found {
  requireTool("age");
  const folder = mkdtempSync(path.join(tmpdir(), "opened-"));
  const sealed = path.join(vault.path, slot);
  const database = path.join(folder, "journal.sqlite");
  try {
    const command = `age -d -i '${sealed}/key.age' -o '${database}' '${sealed}/journal.age'`;
    // It takes a passphrase from a terminal and from nowhere else.
    const { status, stdout } = spawnSync(
      "script",
      ["--quiet", "--return", "--command", command, "/dev/null"],
      {
        input: `${passphrase}\n`,
        encoding: "utf8",
      },
    );
    if (status !== 0) {
      throw new Error(`age does not open the vault: ${stdout}`);
    }
    return read(database);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
