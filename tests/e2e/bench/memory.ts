/** Memory with a package open: what the program and all that it has started take up, shared pages by their share. */

import { readFileSync } from "node:fs";

import { MODULE } from "../harness/journey.ts";
import type { Process } from "../harness/processes.ts";
import { anki } from "./anki.ts";
import { rowsBeside, type Measure, type Other } from "./beside.ts";
import { chromium, ours } from "./contenders.ts";
import { PageCopy } from "./page-copy.ts";
import { folderOn } from "./place.ts";
import type { Row } from "./row.ts";

const MEMORY: Measure = {
  what: "memory with a package open (PSS, all processes)",
  unit: "MiB",
  ours: () => ours({ module: MODULE }),
  async copyPage(computer) {
    await (await PageCopy.atTheDoor(computer)).close();
    return await PageCopy.inAModule(computer);
  },
  take: (screen, contender) => screen.withProcesses(contender, mebibytes),
};

const OTHERS: readonly Other[] = [
  {
    id: "memory-chromium",
    called: "Chromium `--app` with the same page",
    most: 0.75,
    rounds: 5,
    contender: (page, computer) => chromium(folderOn(computer, "chromium"), page.address),
  },
  {
    id: "memory-anki",
    called: "Anki at its first page",
    most: 0.55,
    rounds: 5,
    contender: (_, computer) => anki(folderOn(computer, "anki")),
  },
];

/** The proportional set size of processes. */
function mebibytes(processes: readonly Process[]): number {
  const kibibytes = processes.map(({ number }) => {
    const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${number}/smaps_rollup`, "utf8"));
    return Number(line?.[1] ?? Number.NaN);
  });
  return kibibytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** The memory, beside each of the others. */
export const memories: readonly Row[] = rowsBeside(MEMORY, OTHERS);
