/** Memory with a package open: what the program and all that it has started take up, shared pages by their share. */

import { readFileSync } from "node:fs";

import type { Computer } from "../harness/computer.ts";
import { MODULE } from "../harness/journey.ts";
import type { Process } from "../harness/processes.ts";
import { anki } from "./anki.ts";
import { chromium, ours, typed } from "./contenders.ts";
import { PageCopy } from "./page-copy.ts";
import { folderOn, onScreen } from "./place.ts";
import { inTurn, ratio, rounds, spread, times, type Measured, type Row } from "./row.ts";
import type { Contender } from "./screen.ts";

interface Comparison {
  readonly id: string;
  readonly with: string;
  readonly most: number;
  readonly contender: (page: PageCopy, computer: Computer) => Contender;
}

const COMPARISONS: readonly Comparison[] = [
  {
    id: "memory-chromium",
    with: "Chromium `--app` with the same page",
    most: 0.75,
    contender: (page, computer) => chromium(folderOn(computer, "chromium"), page.address),
  },
  {
    id: "memory-anki",
    with: "Anki at its first page",
    most: 0.55,
    contender: (_, computer) => anki(folderOn(computer, "anki")),
  },
];

async function compare({ contender, most }: Comparison): Promise<Measured> {
  return await onScreen(async (computer, screen) => {
    await (await PageCopy.atTheDoor(computer)).close();
    const page = await PageCopy.inAModule(computer);
    const mine = ours({ module: MODULE });
    const other = contender(page, computer);
    const sides = await inTurn(
      rounds(5),
      () => screen.withProcesses(mine, mebibytes),
      () => screen.withProcesses(other, mebibytes),
    );
    await page.close();
    return {
      figure: times(ratio(sides)),
      met: ratio(sides) <= most,
      beside: `${spread(sides.ours, "MiB")} to ${spread(sides.other, "MiB")}, ${sides.ours.length} rounds`,
      commands: [typed(mine), typed(other)],
    };
  });
}

/** The proportional set size of processes. */
function mebibytes(processes: readonly Process[]): number {
  const kibibytes = processes.map(({ number }) => {
    const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${number}/smaps_rollup`, "utf8"));
    return Number(line?.[1] ?? Number.NaN);
  });
  return kibibytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** The memory, beside each of the others. */
export const memories: readonly Row[] = COMPARISONS.map((comparison) => ({
  id: comparison.id,
  what: `memory with a package open (PSS, all processes), beside ${comparison.with}`,
  aim: `≤ ${times(comparison.most)}`,
  measure: () => compare(comparison),
}));
