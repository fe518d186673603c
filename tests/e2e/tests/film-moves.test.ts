/** A film moves: in every beat that is not meant to stand still, and from each beat to the next. */

import { expect } from "vitest";

import type { Picture } from "../harness/png.ts";
import { Screening } from "../harness/screening.ts";
import { scriptsOf, type Script } from "../harness/scripts.ts";
import { test } from "../harness/test.ts";
import type { Program } from "../harness/program.ts";

const SHARES = [0.25, 0.5, 0.75];
/** Fewer pixels than a blink changes; noise changes none. */
const SEEN = 30;

/** Between which moments nothing that can be seen has changed. With `frozen`, the engine's time is never set. */
async function standstills(
  start: (shelf?: string) => Promise<Program>,
  script: Script,
  frozen: boolean,
): Promise<string[]> {
  const { page } = await start(script.shelf);
  await page.session.resize(800, 560);
  const screening = await Screening.open(page, script, "sv");
  const found: string[] = [];
  let before: Picture | undefined;
  for (let beat = 0; beat < screening.beats; beat += 1) {
    const pictures: Picture[] = [];
    for (const share of SHARES) {
      await screening.at(beat, frozen ? undefined : share);
      pictures.push(await screening.picture(false));
    }
    const compare = (one: Picture | undefined, other: Picture | undefined, what: string): void => {
      if (one !== undefined && other !== undefined && one.differenceTo(other) < SEEN) {
        found.push(`beat ${beat + 1}: ${what}`);
      }
    };
    if (script.still[beat] !== true) {
      compare(pictures[0], pictures[1], "a quarter and the half");
      compare(pictures[1], pictures[2], "the half and three quarters");
      compare(pictures[0], pictures[2], "a quarter and three quarters");
    }
    compare(before, pictures.at(-1), "the beat before");
    before = pictures.at(-1);
  }
  return found;
}

for (const script of scriptsOf(process.env["FILM"])) {
  test(`${script.package}/${script.step} moves in every beat`, { timeout: 300_000 }, async ({ start }) => {
    expect(await standstills(start, script, false)).toEqual([]);
  });
}

test("control: an engine that stands still is found", { timeout: 300_000 }, async ({ start }) => {
  const [script] = scriptsOf();
  if (script === undefined) {
    throw new Error("The program has no film.");
  }
  expect(await standstills(start, script, true)).not.toEqual([]);
});
