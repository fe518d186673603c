/** The process that shows the page may die: what it last drew must not stay there with buttons that do nothing. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { ended, isAlive, kill, type Process } from "../harness/processes.ts";
import type { Program } from "../harness/program.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";

/** The processes that show the page. */
function showing(program: Program): Process[] {
  return program.engine().filter(({ name }) => name.startsWith("WebKitWeb"));
}

test("a page whose process dies is opened anew", async ({ start }) => {
  const program = await start();
  await new Parent(program.page, "sv").makeVault();
  const before = showing(program);
  expect(before).not.toEqual([]);
  await kill(before);
  // The driver lost its page with the process: that another one shows it is seen from outside.
  await until("another process that shows the page", () => showing(program).length > 0);
  expect(isAlive(program.process)).toBe(true);
});

test("a hidden page whose process dies is not shown again", async ({ start }) => {
  const program = await start();
  const { page } = program;
  await new Parent(page, "sv").makeVault();
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  await until("a title that tells nothing", () => program.windowTitle() === "Dokument");
  const end = ended([program.process]);
  await kill(showing(program));
  await end;
});

test("a page that dies again as soon as it is opened ends the program", async ({ start }) => {
  const program = await start();
  await new Parent(program.page, "sv").makeVault();
  await kill(showing(program));
  await until("another process that shows the page", () => showing(program).length > 0);
  const end = ended([program.process]);
  await kill(showing(program));
  await end;
});
