/** The folders of one person on one computer, all of them fresh, and what can be found in them afterwards. */

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Medium } from "./medium.ts";
import { spellingsOf } from "./spellings.ts";
import { VaultFolder } from "./vault-folder.ts";

const NAMES = ["home", "data", "config", "cache", "runtime", "temporary"] as const;

/** The folder of the vault among a user's data. */
const VAULT = "lyktan";

/** One of the folders that a system keeps for a person. */
export type Folder = (typeof NAMES)[number];

/** A person's folders. */
export class Belongings {
  readonly #media: Medium[] = [];
  readonly root = mkdtempSync(path.join(tmpdir(), "parent-"));

  constructor() {
    for (const name of NAMES) {
      mkdirSync(this.folder(name), { mode: 0o700 });
    }
  }

  /** Where one of them is. */
  folder(name: Folder): string {
    return path.join(this.root, name);
  }

  /** Every file in a folder, by its path from there. Sockets and the like are files as well. */
  files(name: Folder): string[] {
    const entries = readdirSync(this.folder(name), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(this.folder(name), path.join(entry.parentPath, entry.name)))
      .sort();
  }

  /** The folders directly in a folder, by their names. */
  folders(name: Folder): string[] {
    const entries = readdirSync(this.folder(name), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  }

  /** Everything in all the folders but in that of the vault: folders by their paths, files with a digest beside. */
  besideVault(): string[] {
    const vault = this.vault().path;
    const entries = NAMES.flatMap((name) =>
      readdirSync(this.folder(name), { recursive: true, withFileTypes: true }).map((entry) => ({
        file: path.join(entry.parentPath, entry.name),
        isFolder: entry.isDirectory(),
      })),
    );
    return entries
      .filter(({ file }) => file !== vault && !file.startsWith(vault + path.sep))
      .map(
        ({ file, isFolder }) => path.relative(this.root, file) + (isFolder ? path.sep : ` ${digestOf(file)}`),
      )
      .sort();
  }

  /** The files, in whichever folder, that hold a text in any of its spellings. */
  filesHolding(text: string): string[] {
    const spellings = [...spellingsOf(text).values()];
    return NAMES.flatMap((name) =>
      this.files(name)
        .map((file) => path.join(this.folder(name), file))
        .filter((file) => {
          const bytes = readOrNothing(file);
          return spellings.some((spelling) => bytes.includes(spelling));
        }),
    );
  }

  /** The place of the person's vault, or of the second, third … vault on this computer. */
  vault(number = 1): VaultFolder {
    return new VaultFolder(path.join(this.folder("data"), number === 1 ? VAULT : `${VAULT}-${number}`));
  }

  /** Lays a small disk of its own over the place of the vault, before there is one. */
  putVaultOnMedium(): Medium {
    const medium = this.makeMedium();
    medium.insert();
    return medium;
  }

  /** Another small disk for the place of the vault, not put in. */
  makeMedium(): Medium {
    const medium = Medium.make(this.root, this.vault().path);
    this.#media.push(medium);
    return medium;
  }

  /** Takes everything away. */
  remove(): void {
    for (const medium of this.#media) {
      medium.discard();
    }
    rmSync(this.root, { recursive: true, force: true });
  }
}

function digestOf(file: string): string {
  return createHash("sha256").update(readOrNothing(file)).digest("hex");
}

/** A socket has no content, and a file of a living program may be gone by now. */
function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
