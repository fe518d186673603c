/** An author looks at a package while writing it: saving a file is enough to see it, on the page that is open. */

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import type { Computer } from "../harness/computer.ts";
import { MODULE, Parent } from "../harness/journey.ts";
import { PACKAGES } from "../harness/paths.ts";
import { ended } from "../harness/processes.ts";
import { test } from "../harness/test.ts";
import { PackageWords } from "../harness/words.ts";

const STEP = "not-the-child";
const WRITTEN = "En mening som författaren skrev nyss.";

/** The packages where an author may write in them. */
function copiedShelf(computer: Computer): string {
  const shelf = path.join(computer.belongings.root, "shelf");
  cpSync(PACKAGES, shelf, { recursive: true });
  return shelf;
}

/** What an author does: one more sentence, saved. */
function write(shelf: string): void {
  const file = path.join(shelf, MODULE, "sv.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(`{#${STEP}}\n`, `{#${STEP}}\n\n${WRITTEN}\n`));
}

/** Waits until the package is open, and a page of it shows what is written there. */
async function followsSaves(author: Parent, shelf: string): Promise<void> {
  const { page, chapter } = author;
  await page.screen("module");
  await page.find("heading", chapter.title);
  await author.openStep(STEP);
  expect(await page.text(), "control: it is not written yet").not.toContain(WRITTEN);
  write(shelf);
  await page.reads(WRITTEN);
}

test("a package that its author looks at opens by itself, follows every save, and leaves nothing behind", async ({
  computer,
  start,
}) => {
  const shelf = copiedShelf(computer);
  const chapter = new PackageWords(MODULE, "sv", shelf);

  const { page } = await start(shelf, MODULE);
  await followsSaves(new Parent(page, "sv", chapter), shelf);
  await page.screen("step");
  await page.find("heading", chapter.heading(STEP));

  expect(computer.belongings.files("data")).toEqual([]);
});

test("`kit preview` opens the program at the package, and the program shows what is written there", async ({
  computer,
  previewByKit,
}) => {
  const shelf = copiedShelf(computer);
  const chapter = new PackageWords(MODULE, "sv", shelf);

  const program = await previewByKit(path.join(shelf, MODULE));
  const { page } = program;
  await followsSaves(new Parent(page, "sv", chapter), shelf);

  const kit = program.starter();
  expect(kit.name).toBe("kit");
  await program.closeWindow();
  await ended([kit]);
});
