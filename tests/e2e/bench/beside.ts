/** What this program takes beside what others take: rows of one shape, each with its own other. */

import type { Computer } from "../harness/computer.ts";
import { typed } from "./contenders.ts";
import type { PageCopy } from "./page-copy.ts";
import { onScreen } from "./place.ts";
import { inTurn, ratio, rounds, spread, times, type Measured, type Row } from "./row.ts";
import type { Contender, Screen } from "./screen.ts";

/** What is compared with. */
export interface Other {
  /** The name of the row. */
  readonly id: string;
  /** What it is, in the words of the table. */
  readonly called: string;
  /** The aim: at most so many times what it takes. */
  readonly most: number;
  readonly rounds: number;
  /** How it is started, beside a copy of the page that this program shows. */
  readonly contender: (page: PageCopy, computer: Computer) => Contender;
}

/** What is measured of both sides. */
export interface Measure {
  /** What it is, in the words of the table. */
  readonly what: string;
  readonly unit: string;
  /** This program, as it is measured. */
  readonly ours: () => Contender;
  /** Copies the page that it shows. */
  readonly copyPage: (computer: Computer) => Promise<PageCopy>;
  /** Measures one side, once. */
  readonly take: (screen: Screen, contender: Contender) => Promise<number>;
}

/** One row for each of the others. */
export function rowsBeside(measure: Measure, others: readonly Other[]): Row[] {
  return others.map((other) => ({
    id: other.id,
    what: `${measure.what}, beside ${other.called}`,
    aim: `≤ ${times(other.most)}`,
    measure: () => compare(measure, other),
  }));
}

async function compare(measure: Measure, other: Other): Promise<Measured> {
  return await onScreen(async (computer, screen) => {
    const page = await measure.copyPage(computer);
    const [ours, theirs] = [measure.ours(), other.contender(page, computer)];
    const sides = await inTurn(
      rounds(other.rounds),
      () => measure.take(screen, ours),
      () => measure.take(screen, theirs),
    );
    await page.close();
    const { unit } = measure;
    return {
      figure: times(ratio(sides)),
      met: ratio(sides) <= other.most,
      beside: `${spread(sides.ours, unit)} to ${spread(sides.other, unit)}, ${sides.ours.length} rounds`,
      commands: [typed(ours), typed(theirs)],
    };
  });
}
