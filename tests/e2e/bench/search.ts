/** Searching five thousand answers, without the window. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { fillVault } from "../harness/filled-vault.ts";
import { PASSPHRASE } from "../harness/journey.ts";
import { runExample } from "./example.ts";
import type { Measured, Row } from "./row.ts";

const ANSWERS = 5_000;
const MOST_MILLISECONDS = 50;
/** As a parent may type them, in three languages, and the whole journal. */
const WORDS = ["raksmorgas", "NAIVE", "احد", ""];

async function measure(): Promise<Measured> {
  const data = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    fillVault(path.join(data, "lyktan"), { passphrase: PASSPHRASE, answers: ANSWERS });
    const run = await runExample("api", "search", data, PASSPHRASE, ...WORDS);
    const medians = run.lines.map((line) => milliseconds(/median ([^,]*),/.exec(line)?.[1] ?? ""));
    const slowest = Math.max(...medians);
    return {
      figure: `${slowest.toFixed(1)} ms`,
      met: slowest <= MOST_MILLISECONDS,
      beside: run.lines.join("; "),
      commands: [run.command],
    };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** A time as Rust writes it, as `1.5ms`. */
function milliseconds(text: string): number {
  const [, number = "", unit = ""] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  return Number(number) * (unit === "s" ? 1000 : unit === "ms" ? 1 : 1 / 1000);
}

/** Search. */
export const search: Row = {
  id: "search",
  what: `search in ${ANSWERS} answers, the slowest of four words' medians`,
  aim: `≤ ${MOST_MILLISECONDS} ms`,
  measure,
};
