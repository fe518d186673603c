/** Pictures: PNG as the driver hands it over, to pixels and back. Eight bits a channel, not interlaced. */

import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Pixels, four bytes each, row by row. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number, pixels = new Uint8Array(width * height * 4).fill(255)) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** Reads a PNG. */
  static read(file: Buffer): Picture {
    const width = file.readUInt32BE(16);
    const height = file.readUInt32BE(20);
    const [depth, colour, interlaced] = [file[24], file[25], file[28]];
    if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) {
      throw new Error(`A PNG of another kind: ${String(depth)} bits, colour ${String(colour)}.`);
    }
    const channels = colour === 6 ? 4 : 3;
    const rows = unfiltered(
      inflateSync(Buffer.concat(chunksOf(file, "IDAT"))),
      width * channels,
      height,
      channels,
    );
    const picture = new Picture(width, height);
    for (let at = 0; at < width * height; at += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        picture.pixels[at * 4 + channel] = rows[at * channels + channel] ?? 0;
      }
    }
    return picture;
  }

  /** A part of it. */
  cut(left: number, top: number, width: number, height: number): Picture {
    const part = new Picture(width, height);
    for (let row = 0; row < height; row += 1) {
      const from = ((top + row) * this.width + left) * 4;
      part.pixels.set(this.pixels.subarray(from, from + width * 4), row * width * 4);
    }
    return part;
  }

  /** Lays another one over it. */
  lay(other: Picture, left: number, top: number): void {
    for (let row = 0; row < other.height; row += 1) {
      const from = row * other.width * 4;
      const to = ((top + row) * this.width + left) * 4;
      this.pixels.set(other.pixels.subarray(from, from + other.width * 4), to);
    }
  }

  /** How many pixels differ from those of another one by more than the eye passes over. */
  differenceTo(other: Picture, passedOver = 6): number {
    let count = 0;
    for (let at = 0; at < this.pixels.length; at += 4) {
      const channels = [at, at + 1, at + 2];
      const most = Math.max(...channels.map((i) => Math.abs((this.pixels[i] ?? 0) - (other.pixels[i] ?? 0))));
      count += Number(most > passedOver);
    }
    return count;
  }

  /** Writes a PNG. */
  write(): Buffer {
    const rows = Buffer.alloc((this.width * 4 + 1) * this.height);
    for (let row = 0; row < this.height; row += 1) {
      const line = this.pixels.subarray(row * this.width * 4, (row + 1) * this.width * 4);
      rows.set(line, row * (this.width * 4 + 1) + 1);
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.width, 0);
    head.writeUInt32BE(this.height, 4);
    head.set([8, 6, 0, 0, 0], 8);
    const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
    const body = deflateSync(rows, { level: 6 });
    return Buffer.concat([
      signature,
      chunk("IHDR", head),
      chunk("IDAT", body),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
}

function chunksOf(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === wanted) {
      found.push(file.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return found;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** Rows as they were before PNG wrote each as the difference to its neighbours. */
function unfiltered(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (rows[at - channels] ?? 0);
      const up = row === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (rows[at - stride - channels] ?? 0);
      const value = data[row * (stride + 1) + 1 + column] ?? 0;
      rows[at] = value + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [toLeft, toUp, toCorner] = [
        Math.abs(up - corner),
        Math.abs(left - corner),
        Math.abs(left + up - 2 * corner),
      ];
      return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}
