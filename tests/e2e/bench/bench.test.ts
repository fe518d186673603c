/** Measures every row and prints the table. A row that cannot run says so, and why; none is left out. */

import { loadavg } from "node:os";

import { expect, test } from "vitest";

import { Computer } from "../harness/computer.ts";
import { films } from "./films.ts";
import type { Row } from "./row.ts";

const ROWS: readonly Row[] = [films];

test("the table", { timeout: 1_800_000 }, async () => {
  const lines = ["| what | aim | measured | met | beside | command |", "|---|---|---|---|---|---|"];
  for (const row of ROWS) {
    lines.push(`| ${row.what} | ${row.aim} | ${await cells(row)} | \`${row.command}\` |`);
  }
  const load = loadavg().map((value) => value.toFixed(1));
  console.log([...lines, "", `Load of the machine over 1, 5 and 15 minutes: ${load.join(", ")}.`].join("\n"));
  expect(lines).toHaveLength(ROWS.length + 2);
});

async function cells(row: Row): Promise<string> {
  const computer = await Computer.start();
  try {
    const { value, met, beside } = await row.measure(computer);
    return `${value} | ${met ? "yes" : "no"} | ${beside}`;
  } catch (failure) {
    return `not measured | – | ${(failure as Error).message.split("\n")[0] ?? ""}`;
  } finally {
    await computer.stop();
  }
}
