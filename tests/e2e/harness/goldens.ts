/**
 * Pictures as they were when somebody last looked at them and found them good. `UPDATE_GOLDENS=1` writes what is shown
 * now; look at each picture that changed before it is committed.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Page } from "./page.ts";
import { inRepository } from "./paths.ts";
import { Picture } from "./png.ts";
import { makeScrollBarAnew, paint, type Theme } from "./theme.ts";

const EXPECTED = inRepository("tests", "e2e", "expected");
const FOUND = inRepository("target", "e2e", "pictures");
const UPDATING = process.env["UPDATE_GOLDENS"] !== undefined;

/** How far apart two machines may draw the edge of a letter, of 255. */
const SHADE = 24;
/** A share of the picture in which they may do so. */
const TOLERATED = 0.0005;

/** The golden pictures, by their names. */
export function goldens(): string[] {
  return existsSync(EXPECTED) ? readdirSync(EXPECTED).map((file) => path.parse(file).name) : [];
}

/** Takes goldens away that no test asks for any more, when they are being written anew. */
export function discardBut(names: readonly string[]): void {
  for (const name of goldens().filter((name) => UPDATING && !names.includes(name))) {
    rmSync(path.join(EXPECTED, `${name}.png`));
  }
}

/** Shows a part of a page at rest: nothing blinks, and nothing lies under the pointer. */
export async function rest(page: Page, theme: Theme, part = "main"): Promise<void> {
  // The thread that says how far down one is fades; in high contrast it is a bar of ours, and stays.
  await page.session.run(
    (width) => {
      document.documentElement.style.scrollbarWidth = width;
    },
    theme.startsWith("contrast") ? "" : "none",
  );
  await makeScrollBarAnew(page);
  await page.session.run((part) => {
    scrollTo(0, 0);
    document.querySelector(part)?.scrollIntoView({ block: "nearest", behavior: "instant" });
    // A caret is there in one frame and gone in another.
    document.documentElement.style.caretColor = "transparent";
  }, part);
  // The column of the page begins further in.
  await page.session.point(2, 300);
  await paint(page, theme);
}

/** How much of one picture differs from another. */
function shareOf(one: Picture, other: Picture): number {
  const isSize = one.width === other.width && one.height === other.height;
  return isSize ? one.differenceTo(other, SHADE) / (one.width * one.height) : 1;
}

/** Whether two screenshots would pass for each other. */
export function isAlike(one: Buffer, other: Buffer): boolean {
  return shareOf(Picture.read(one), Picture.read(other)) <= TOLERATED;
}

/** What differs between a page and its golden picture; `null`: nothing that an eye would see. */
export async function differenceOf(page: Page, name: string): Promise<string | null> {
  const found = await page.session.screenshot();
  const golden = path.join(EXPECTED, `${name}.png`);
  if (UPDATING) {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(golden, found);
    return null;
  }
  if (!existsSync(golden)) {
    return `${name}: there is no ${golden}`;
  }
  const share = shareOf(Picture.read(readFileSync(golden)), Picture.read(found));
  if (share <= TOLERATED) {
    return null;
  }
  mkdirSync(FOUND, { recursive: true });
  const file = path.join(FOUND, `${name}.png`);
  writeFileSync(file, found);
  return `${name}: ${(share * 100).toFixed(2)} % of it differs; ${file} is what is shown, ${golden} what was`;
}
