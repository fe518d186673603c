/** How fast Markdown becomes a tree, in the speed of bare events of the parser that it stands on. */

import { numbers, runExample } from "./example.ts";
import { median, rounds, spread, times, type Measured, type Row } from "./row.ts";

const LEAST = 0.6;

async function measure(): Promise<Measured> {
  const run = await runExample("content", "markdown", "modules", String(rounds(51)));
  const lines = numbers(run);
  const trees = lines.map(([, ours = 0]) => ours);
  const events = lines.map(([, , bare = 0]) => bare);
  const share = median(events) / median(trees);
  const kibibytes = ((lines[0]?.[0] ?? 0) / 1024).toFixed(0);
  return {
    figure: times(share),
    met: share >= LEAST,
    beside: `${kibibytes} KiB of all packages: ${spread(trees, "ms")} to ${spread(events, "ms")}, ${lines.length} rounds`,
    commands: [run.command],
  };
}

/** Markdown to tree. */
export const markdown: Row = {
  id: "markdown",
  what: "Markdown to tree, in the speed of bare pulldown-cmark events",
  aim: `≥ ${times(LEAST)}`,
  measure,
};
