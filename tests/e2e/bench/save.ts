/** What a save costs, beside bare encryption, writing and syncing, reading back and comparing the same bytes. */

import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";

import { inTarget } from "../harness/paths.ts";
import { numbers, runExample } from "./example.ts";
import { ratio, rounds, spread, times, type Measured, type Row } from "./row.ts";

const MOST = 1.2;
const SIZES = [
  { id: "save-10k", words: "10 KiB", kibibytes: 10, rounds: 201 },
  { id: "save-1m", words: "1 MiB", kibibytes: 1024, rounds: 51 },
  { id: "save-20m", words: "20 MiB", kibibytes: 20 * 1024, rounds: 15 },
] as const;

async function measure({ kibibytes, rounds: usually }: (typeof SIZES)[number]): Promise<Measured> {
  // Not among the temporary files: those may lie in memory, where writing costs nothing.
  const folder = mkdtempSync(path.join(inTarget(), "bench-"));
  try {
    const run = await runExample("vault", "save", folder, String(rounds(usually)), String(kibibytes));
    const lines = numbers(run);
    const sides = { ours: lines.map(([, ours = 0]) => ours), other: lines.map(([, , bare = 0]) => bare) };
    return {
      figure: times(ratio(sides)),
      met: ratio(sides) <= MOST,
      beside: `${spread(sides.ours, "ms")} to ${spread(sides.other, "ms")}, ${lines.length} rounds`,
      commands: [run.command],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A save in a journal of each size. */
export const saves: readonly Row[] = SIZES.map((size) => ({
  id: size.id,
  what: `save in a journal of ${size.words}, beside the sum of its bare steps`,
  aim: `≤ ${times(MOST)}`,
  measure: () => measure(size),
}));
