/**
 * From the start to the painted first page, which for a parent with a vault is its door. Measured from outside, by
 * the pixels of the screen, for the program as it is handed out and for what it is compared with.
 */

import type { Computer } from "../harness/computer.ts";
import { anki } from "./anki.ts";
import { bareWindow, chromium, ours, typed } from "./contenders.ts";
import { PageCopy } from "./page-copy.ts";
import { folderOn, onScreen } from "./place.ts";
import { inTurn, ratio, rounds, spread, times, type Measured, type Row } from "./row.ts";
import type { Contender } from "./screen.ts";

interface Comparison {
  readonly id: string;
  readonly with: string;
  readonly most: number;
  readonly rounds: number;
  readonly contender: (page: PageCopy, computer: Computer) => Contender;
}

const COMPARISONS: readonly Comparison[] = [
  {
    id: "start-bare",
    with: "a bare WebKitGTK window with the same page and flags",
    most: 1.15,
    rounds: 15,
    contender: (page) => bareWindow(page.folder, "index.html", page.sandbox),
  },
  {
    id: "start-chromium",
    with: "Chromium `--app` with the same page",
    most: 1.0,
    rounds: 15,
    contender: (page, computer) => chromium(folderOn(computer, "chromium"), page.address),
  },
  {
    id: "start-anki",
    with: "Anki",
    most: 0.4,
    rounds: 7,
    contender: (_, computer) => anki(folderOn(computer, "anki")),
  },
];

async function compare({ contender, most, rounds: usually }: Comparison): Promise<Measured> {
  return await onScreen(async (computer, screen) => {
    const page = await PageCopy.atTheDoor(computer);
    const other = contender(page, computer);
    const sides = await inTurn(
      rounds(usually),
      () => screen.timeToPaint(ours()),
      () => screen.timeToPaint(other),
    );
    await page.close();
    return {
      figure: times(ratio(sides)),
      met: ratio(sides) <= most,
      beside: `${spread(sides.ours, "ms")} to ${spread(sides.other, "ms")}, ${sides.ours.length} rounds`,
      commands: [typed(ours()), typed(other)],
    };
  });
}

/** The start, beside each of the others. */
export const starts: readonly Row[] = COMPARISONS.map((comparison) => ({
  id: comparison.id,
  what: `start to the painted first page, beside ${comparison.with}`,
  aim: `≤ ${times(comparison.most)}`,
  measure: () => compare(comparison),
}));
