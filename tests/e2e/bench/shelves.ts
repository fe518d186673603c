/**
 * The start with 24 and with 240 packages: to the painted first page, from outside and for the program as it is
 * handed out, and from there to the painted home screen, which is the first to read the shelf, in the release build
 * for automation.
 */

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Parent } from "../harness/journey.ts";
import { builtKit, PACKAGES } from "../harness/paths.ts";
import { Program } from "../harness/program.ts";
import { runBuilt } from "../harness/tools.ts";
import { ours, typed } from "./contenders.ts";
import { paintedAfterClick } from "./in-page.ts";
import { folderOn, onComputer, onScreen } from "./place.ts";
import { inTurn, median, percent, rounds, spread, type Measured, type Row, type Sides } from "./row.ts";

const FEW = 24;
const MANY = 240;
const MOST = 0.05;

/** A shelf of so many packages: the real ones, and copies of them by other names. */
function makeShelf(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(PACKAGES, { withFileTypes: true });
  const packages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const file of entries.filter((entry) => entry.isFile() && entry.name.endsWith(".toml"))) {
    cpSync(path.join(PACKAGES, file.name), path.join(folder, file.name));
  }
  for (let number = 0; number < count; number += 1) {
    const original = packages[number % packages.length] ?? "";
    const name = number < packages.length ? original : `${original}-${number}`;
    cpSync(path.join(PACKAGES, original), path.join(folder, name), { recursive: true });
    const manifest = path.join(folder, name, "module.toml");
    const text = readFileSync(manifest, "utf8");
    writeFileSync(manifest, text.replace(`id = "${original}"`, `id = "${name}"`));
  }
  runBuilt(builtKit(), ["index", folder]);
  return folder;
}

/** From the choice to look around to the painted home screen, in a program that has just been started. */
async function timeToHome(shelf: string): Promise<number> {
  return await onComputer(async (computer) => {
    const { page } = await Program.start(computer, shelf);
    const parent = new Parent(page, "sv");
    await parent.reachChoice();
    const home = { selector: "main[data-screen=home]", words: parent.say("door-me") };
    return await paintedAfterClick(page.session, parent.say("choose-look"), home);
  });
}

function whole(outside: Sides, inside: Sides): Sides {
  return {
    ours: [median(outside.ours) + median(inside.ours)],
    other: [median(outside.other) + median(inside.other)],
  };
}

async function measure(): Promise<Measured> {
  return await onScreen(async (computer, screen) => {
    const [few, many] = [FEW, MANY].map((count) => makeShelf(folderOn(computer, `shelf-${count}`), count));
    const [manyPackages, fewPackages] = [ours({ shelf: many ?? "" }), ours({ shelf: few ?? "" })];
    const outside = await inTurn(
      rounds(15),
      () => screen.timeToPaint(manyPackages),
      () => screen.timeToPaint(fewPackages),
    );
    const inside = await inTurn(
      rounds(7),
      () => timeToHome(many ?? ""),
      () => timeToHome(few ?? ""),
    );
    const sum = whole(outside, inside);
    const more = median(sum.ours) / median(sum.other) - 1;
    return {
      figure: `${more < 0 ? "−" : "+"} ${percent(Math.abs(more))}`,
      met: more <= MOST,
      beside:
        `first page ${spread(outside.ours, "ms")} to ${spread(outside.other, "ms")}, ` +
        `then home ${spread(inside.ours, "ms")} to ${spread(inside.other, "ms")}`,
      commands: [typed(manyPackages), typed(fewPackages)],
    };
  });
}

/** The start with few and with many packages. */
export const shelves: Row = {
  id: "shelves",
  what: `start to the home screen with ${MANY} packages, over the same with ${FEW}`,
  aim: `≤ + ${percent(MOST)}`,
  measure,
};
