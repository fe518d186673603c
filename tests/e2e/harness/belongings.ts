/** The folders of one person on one computer, all of them fresh, and what can be found in them afterwards. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Medium } from "./medium.ts";

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

  /** The files, in whichever folder, that hold a text in UTF-8 or in UTF-16 of either byte order. */
  filesHolding(text: string): string[] {
    const patterns = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];
    patterns.push(Buffer.from(patterns[1] ?? []).swap16());
    return NAMES.flatMap((name) =>
      this.files(name)
        .map((file) => path.join(this.folder(name), file))
        .filter((file) => {
          const bytes = readOrNothing(file);
          return patterns.some((pattern) => bytes.includes(pattern));
        }),
    );
  }

  /** Lays a small disk of its own over the place of the vault, before there is one. */
  putVaultOnMedium(): Medium {
    const medium = Medium.over(path.join(this.folder("data"), VAULT));
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

/** A socket has no content, and a file of a living program may be gone by now. */
function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
