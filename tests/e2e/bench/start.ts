/**
 * From the start to the painted first page, which for a parent with a vault is its door. Measured from outside, by
 * the pixels of the screen, for the program as it is handed out and for what it is compared with.
 */

import { anki } from "./anki.ts";
import { rowsBeside, type Measure, type Other } from "./beside.ts";
import { bareWindow, chromium, ours } from "./contenders.ts";
import { PageCopy } from "./page-copy.ts";
import { folderOn } from "./place.ts";
import type { Row } from "./row.ts";

const START: Measure = {
  what: "start to the painted first page",
  unit: "ms",
  ours,
  copyPage: (computer) => PageCopy.atTheDoor(computer),
  take: (screen, contender) => screen.timeToPaint(contender),
};

const OTHERS: readonly Other[] = [
  {
    id: "start-bare",
    called: "a bare WebKitGTK window with the same page and flags",
    most: 1.15,
    rounds: 15,
    contender: (page) => bareWindow(page.folder, "index.html", page.sandbox),
  },
  {
    id: "start-chromium",
    called: "Chromium `--app` with the same page",
    most: 1.0,
    rounds: 15,
    contender: (page, computer) => chromium(folderOn(computer, "chromium"), page.address),
  },
  {
    id: "start-anki",
    called: "Anki",
    most: 0.4,
    rounds: 7,
    contender: (_, computer) => anki(folderOn(computer, "anki")),
  },
];

/** The start, beside each of the others. */
export const starts: readonly Row[] = rowsBeside(START, OTHERS);
