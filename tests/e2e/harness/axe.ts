/** What axe-core has against a page. No rule is switched off, and one that usually sleeps is woken. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { AxeResults, Result } from "axe-core";

import type { Page } from "./page.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core found on a page. */
export interface Findings {
  /** What is wrong, a line each. */
  readonly violations: string[];
  /** What it could not decide, a line each. */
  readonly incomplete: string[];
}

/** Looks at the page as it stands. */
export async function examine(page: Page): Promise<Findings> {
  // The script comes through WebDriver, which the page's own policy does not govern; it stays until a reload.
  if (!(await page.session.run(() => "axe" in window))) {
    await page.session.runText(SOURCE);
  }
  const { violations, incomplete } = await page.session.run(async () => {
    // From the top, where the header lies over nothing: what it covers has no ground to be compared with.
    scrollTo(0, 0);
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const results: AxeResults = await axe.run(document, {
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations", "incomplete"],
    });
    return { violations: results.violations, incomplete: results.incomplete };
  });
  return { violations: violations.flatMap(lines), incomplete: incomplete.flatMap(lines) };
}

function lines({ id, help, nodes }: Result): string[] {
  return nodes.map(({ target, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message);
    return `${id} (${help}): ${target.join(" ")}: ${why.join("; ")}`;
  });
}
