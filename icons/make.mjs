// Makes every icon of the program from source.svg. Run it after the drawing has
// changed, and commit what it writes: builds read the results and never run it.
//
//     cd icons && npm ci && node make.mjs
//
// The renderer is a compiled part inside an npm package, so nothing else has to
// be installed; the same drawing gives the same bytes on every machine.

import { readFileSync, writeFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

import { Resvg } from "@resvg/resvg-js";

import { sumOf } from "./sums.mjs";

const here = (name) => new URL(name, import.meta.url);
const drawing = readFileSync(here("source.svg"), "utf8");

/** Apple's icons keep a tenth of their square free around the tile. */
const withMargin = drawing.replace(
  'viewBox="0 0 64 64"',
  'viewBox="-7 -7 78 78"',
);

const draw = (size, svg = drawing) =>
  new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
const png = (size, svg) => Buffer.from(draw(size, svg).asPng());

const files = {
  "16x16.png": 16,
  "24x24.png": 24,
  "32x32.png": 32,
  "48x48.png": 48,
  "64x64.png": 64,
  "128x128.png": 128,
  "128x128@2x.png": 256,
  "icon.png": 512,
};
for (const [name, size] of Object.entries(files)) {
  writeFileSync(here(name), png(size));
}
writeFileSync(here("icon.ico"), ico());
writeFileSync(here("icon.icns"), icns());
writeFileSync(
  here("sums.txt"),
  ["source.svg", ...Object.keys(files), "icon.ico", "icon.icns"]
    .map((name) => `${sumOf(readFileSync(here(name)))}  ${name}\n`)
    .join(""),
);

/**
 * A Windows icon. Only its largest picture is a PNG: older parts of Windows read
 * the small ones as bitmaps alone. The first, 32, is the one a window shows.
 */
function ico() {
  const sizes = [32, 16, 24, 48, 64, 256];
  const pictures = sizes.map((size) =>
    size === 256 ? png(size) : bitmap(size),
  );
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  sizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    // A byte holds no 256, so the format writes it as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(pictures[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += pictures[index].length;
  });
  return Buffer.concat([head, ...pictures]);
}

/** A picture as icons hold it: header, rows from the bottom in BGRA, an empty mask. */
function bitmap(size) {
  const rgba = straightPixels(png(size), size);
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  // The height counts the mask as well.
  head.writeInt32LE(size * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const rows = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = (y * size + x) * 4;
      const to = ((size - 1 - y) * size + x) * 4;
      rows.set(
        [rgba[from + 2], rgba[from + 1], rgba[from], rgba[from + 3]],
        to,
      );
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([head, rows, mask]);
}

/**
 * The pixels of a PNG that the renderer wrote (8 bits, RGBA, not interlaced).
 * Its own pixel buffer has the colours multiplied by their opacity, which an
 * icon must not have; the PNG has them straight.
 */
function straightPixels(file, size) {
  const packed = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") {
      packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  const lines = inflateSync(Buffer.concat(packed));
  const stride = size * 4;
  const pixels = Buffer.alloc(stride * size);
  for (let y = 0; y < size; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let i = 0; i < stride; i += 1) {
      const left = i >= 4 ? pixels[y * stride + i - 4] : 0;
      const above = y > 0 ? pixels[(y - 1) * stride + i] : 0;
      const corner = i >= 4 && y > 0 ? pixels[(y - 1) * stride + i - 4] : 0;
      const guesses = [
        0,
        left,
        above,
        (left + above) >> 1,
        paeth(left, above, corner),
      ];
      pixels[y * stride + i] =
        (lines[y * (stride + 1) + 1 + i] + guesses[filter]) & 255;
    }
  }
  return pixels;
}

/** PNG's own guess at a byte: whichever neighbour is nearest to their slope. */
function paeth(left, above, corner) {
  const slope = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) =>
    Math.abs(slope - value),
  );
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** An Apple icon: tagged PNGs, each tag standing for one size and density. */
function icns() {
  const tags = {
    icp4: 16,
    icp5: 32,
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  };
  const chunk = (tag, body) => {
    const head = Buffer.alloc(8);
    head.write(tag, 0, "latin1");
    head.writeUInt32BE(body.length + 8, 4);
    return Buffer.concat([head, body]);
  };
  return chunk(
    "icns",
    Buffer.concat(
      Object.entries(tags).map(([tag, size]) =>
        chunk(tag, png(size, withMargin)),
      ),
    ),
  );
}
