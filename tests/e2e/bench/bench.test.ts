/** Measures every row and prints the table. A row that cannot run says so, and why; none is left out. */

import { loadavg } from "node:os";

import { expect, test } from "vitest";

import { films } from "./films.ts";
import { hides } from "./hide.ts";
import { markdown } from "./markdown.ts";
import { memories } from "./memory.ts";
import { open } from "./open.ts";
import type { Row } from "./row.ts";
import { saves } from "./save.ts";
import { search } from "./search.ts";
import { shelves } from "./shelves.ts";
import { sizes } from "./size.ts";
import { starts } from "./start.ts";
import { unlock } from "./unlock.ts";

const ROWS: readonly Row[] = [
  ...starts,
  ...memories,
  ...saves,
  unlock,
  ...hides,
  open,
  markdown,
  shelves,
  films,
  ...sizes,
  search,
];

test("the table", { timeout: 3_600_000 }, async () => {
  const asked = process.env["ROW"] ?? "";
  const rows = ROWS.filter(({ id }) => id.startsWith(asked));
  const lines: string[] = [];
  const commands: string[] = [];
  for (const row of rows) {
    const begun = performance.now();
    const { cells, ran } = await measured(row);
    lines.push(`| ${cells} |`);
    commands.push(`${row.id}: make bench ROW=${row.id}`, ...ran.map((command) => `    ${command}`));
    console.log(`${row.id}: ${cells} (${((performance.now() - begun) / 1000).toFixed(0)} s)`);
  }
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    [
      "",
      "| measured | aim | met | what | beside |",
      "|---|---|---|---|---|",
      ...lines,
      "",
      "What was run:",
      ...commands,
      "",
      `Load of the machine over 1, 5 and 15 minutes: ${load.join(", ")}.`,
    ].join("\n"),
  );
  expect(lines, `no row is called ${asked}`).not.toHaveLength(0);
});

async function measured(row: Row): Promise<{ cells: string; ran: readonly string[] }> {
  try {
    const { figure, met, beside, commands } = await row.measure();
    return { cells: [figure, row.aim, met ? "yes" : "**no**", row.what, beside].join(" | "), ran: commands };
  } catch (failure) {
    const why = (failure as Error).message.split("\n")[0] ?? "";
    return { cells: ["not measured", row.aim, "–", row.what, why].join(" | "), ran: [] };
  }
}
