/**
 * A small disk of its own that lies over one of a person's folders: it can be filled, write-protected, pulled out
 * and put back, as a stick can. Mounting is the system's right, so it is done as root or by `sudo`.
 */

import { mkdirSync, openSync, closeSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

import { runPrivileged } from "./tools.ts";

/** What a disk takes at most, in bytes. */
const ROOM = 4 * 1024 * 1024;
const PIECE = 64 * 1024;
const FILLING = "filling";

/** The disk. */
export class Medium {
  /** Where its content is, whether it is put in or not. */
  readonly #content: string;
  /** The folder that it lies over. */
  readonly #folder: string;
  #connected = false;

  private constructor(content: string, folder: string) {
    this.#content = content;
    this.#folder = folder;
  }

  /** Makes an empty disk and puts it in. What the folder held is out of sight as long as it is in. */
  static over(folder: string): Medium {
    const content = `${folder}.medium`;
    mkdirSync(content);
    mkdirSync(folder, { recursive: true });
    runPrivileged("mount", ["-t", "tmpfs", "-o", `size=${ROOM},mode=0777`, "tmpfs", content]);
    const medium = new Medium(content, folder);
    medium.insert();
    return medium;
  }

  /** Puts it in. */
  insert(): void {
    runPrivileged("mount", ["--bind", this.#content, this.#folder]);
    this.#connected = true;
  }

  /** Pulls it out, whoever is using it. */
  pull(): void {
    runPrivileged("umount", ["--lazy", this.#folder]);
    this.#connected = false;
  }

  /** Moves its switch: nothing can be written any more, or it can again. */
  protect(on: boolean): void {
    runPrivileged("mount", ["-o", `remount,bind,${on ? "ro" : "rw"}`, this.#folder]);
  }

  /** Fills it to the last byte. */
  fill(): void {
    const file = openSync(path.join(this.#content, FILLING), "a");
    try {
      for (let size = PIECE; size > 0; size = Math.floor(size / 2)) {
        while (took(file, size)) {
          // Until it takes no more of this size.
        }
      }
    } finally {
      closeSync(file);
    }
  }

  /** Gives the room back. */
  empty(): void {
    rmSync(path.join(this.#content, FILLING), { force: true });
  }

  /** Takes it away for good. */
  discard(): void {
    if (this.#connected) {
      this.pull();
    }
    runPrivileged("umount", ["--lazy", this.#content]);
  }
}

function took(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch {
    return false;
  }
}
