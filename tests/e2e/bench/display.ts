/**
 * What a screen shows, pixel by pixel, read from the file in which Xvfb keeps it. Nothing is asked of the display
 * or of the program on it, so that looking costs neither of them anything.
 */

import { closeSync, openSync, readSync } from "node:fs";

/**
 * So many pixels of 1.3 million may differ between two pictures of the same page: those of a caret that blinks, and
 * those of a bar for scrolling, which the engine shows for some seconds and then fades.
 */
const ALIKE = 4_500;

/** One picture of the whole screen. */
export class Frame {
  readonly #bytes: Buffer;
  readonly #pixels: Uint32Array;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }

  /** Whether it shows the same as another, but for what comes and goes. */
  isLike(other: Frame): boolean {
    if (this.#bytes.equals(other.#bytes)) {
      return true;
    }
    let different = 0;
    for (let pixel = 0; pixel < this.#pixels.length && different <= ALIKE; pixel += 1) {
      different += this.#pixels[pixel] === other.#pixels[pixel] ? 0 : 1;
    }
    return different <= ALIKE;
  }
}

/** A screen that is looked at. */
export class Display {
  readonly #file: number;
  readonly #start: number;
  readonly #length: number;

  private constructor(file: number, start: number, length: number) {
    this.#file = file;
    this.#start = start;
    this.#length = length;
  }

  /** Opens the file of a screen: a header of big-endian numbers, a table of colours, the pixels (XWD). */
  static open(path: string): Display {
    const file = openSync(path, "r");
    const header = Buffer.alloc(100);
    readSync(file, header, 0, header.length, 0);
    const field = (number: number): number => header.readUInt32BE(number * 4);
    const [headerSize, height, bytesPerLine, colours] = [field(0), field(5), field(12), field(19)];
    return new Display(file, headerSize + colours * 12, height * bytesPerLine);
  }

  /** What it shows now. */
  look(): Frame {
    const bytes = Buffer.alloc(this.#length);
    readSync(this.#file, bytes, 0, this.#length, this.#start);
    return new Frame(bytes);
  }

  /** Closes the file. */
  close(): void {
    closeSync(this.#file);
  }
}
