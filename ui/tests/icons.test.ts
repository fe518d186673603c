// The icons that were made from the drawing, and the sizes in them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { sumOf } from "../../icons/sums.mjs";

const here = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../../icons", name));

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const SQUARES = {
  "16x16.png": 16,
  "24x24.png": 24,
  "32x32.png": 32,
  "48x48.png": 48,
  "64x64.png": 64,
  "128x128.png": 128,
  "128x128@2x.png": 256,
  "icon.png": 512,
};

/** The sides of a PNG, which stand in its head. */
function sidesOf(picture: Buffer): [number, number] {
  expect(picture.subarray(0, 8)).toEqual(PNG);
  return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}

/** The files that do not hold what the list tells of them. */
function strangers(read: (name: string) => Buffer): string[] {
  const rows = here("sums.txt").toString("utf8").trimEnd().split("\n");
  return rows.flatMap((row) => {
    const [sum, name = ""] = row.split("  ");
    return sumOf(read(name)) === sum ? [] : [name];
  });
}

test("every icon is what the drawing gave when it was last made", () => {
  expect(strangers(here), "run `make icons` and commit what it writes").toEqual([]);
});

test("control: a drawing that changed afterwards is noticed", () => {
  const changed = (name: string): Buffer =>
    name === "source.svg" ? Buffer.concat([here(name), Buffer.from(" ")]) : here(name);
  expect(strangers(changed)).toEqual(["source.svg"]);
});

test.each(Object.entries(SQUARES))("%s is a square of %i", (name, size) => {
  expect(sidesOf(here(name))).toEqual([size, size]);
});

test("Windows finds each of its sizes, the one of windows first", () => {
  const file = here("icon.ico");
  const rows = Array.from({ length: file.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
  // A byte holds no 256, so the format writes it as 0.
  expect(rows.map((at) => file.readUInt8(at) || 256)).toEqual([32, 16, 24, 48, 64, 256]);
  const last = rows.at(-1) ?? 0;
  expect(sidesOf(file.subarray(file.readUInt32LE(last + 12)))).toEqual([256, 256]);
});

test("Apple finds each of its sizes, and each picture is as large as its tag says", () => {
  const file = here("icon.icns");
  const found: Record<string, number> = {};
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const [side] = sidesOf(file.subarray(at + 8));
    found[file.toString("latin1", at, at + 4)] = side;
  }
  expect(found).toEqual({
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
  });
});
