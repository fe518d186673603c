/** A test that is given a computer of its own, and leaves nothing running behind it. */

import { mkdirSync, writeFileSync } from "node:fs";

import { test as plain, type RunnerTestCase as Task } from "vitest";

import { Computer } from "./computer.ts";
import { inRepository } from "./paths.ts";
import { Program } from "./program.ts";
import type { ScreenReader } from "./screen-reader.ts";
import { Shipped } from "./shipped.ts";
import type { Tool } from "./tools.ts";

interface Given {
  /** The computer, fresh. */
  computer: Computer;
  /**
   * Starts the program on it, with other packages than its own if they are named, and straight at one of them if an
   * author wants to look at it; it is ended in the end.
   */
  start: (shelf?: string, preview?: string) => Promise<Program>;
  /** Starts the program and what drives it under a tool of the system; it is ended in the end. */
  startUnder: (tool: readonly [Tool, ...string[]]) => Promise<Program>;
  /** Lets `kit preview` start the program on it at the package in a folder; it is ended in the end. */
  previewByKit: (folder: string) => Promise<Program>;
  /** A reader of the screen on it, which hears the programs that are started after it. */
  reader: ScreenReader;
  /** Starts the shipped program on it, under a tool of the system if one is named; it is ended in the end. */
  ship: (tool?: readonly [Tool, ...string[]]) => Promise<Shipped>;
}

/** A test in the real program. */
export const test = plain.extend<Given>({
  // The first parameter must be a pattern: the runner reads from it what is asked for.
  computer: async ({}, use) => {
    const computer = await Computer.start();
    await use(computer);
    await computer.stop();
  },
  start: async ({ computer, task }, use) => {
    const started: Program[] = [];
    await use(async (shelf, preview) => kept(started, await Program.start(computer, shelf, preview)));
    await endAll(started, task);
  },
  startUnder: async ({ computer, task }, use) => {
    const started: Program[] = [];
    await use(async (tool) => kept(started, await Program.startUnder(computer, tool)));
    await endAll(started, task);
  },
  previewByKit: async ({ computer, task }, use) => {
    const started: Program[] = [];
    await use(async (folder) => kept(started, await Program.previewByKit(computer, folder)));
    await endAll(started, task);
  },
  reader: async ({ computer }, use) => {
    const reader = await computer.startScreenReader();
    await use(reader);
    reader.leave();
  },
  ship: async ({ computer }, use) => {
    const started: Shipped[] = [];
    await use(async (tool) => {
      const program = await Shipped.start(computer, tool);
      started.push(program);
      return program;
    });
    await Promise.all(started.map((program) => program.kill()));
  },
});

function kept(started: Program[], program: Program): Program {
  started.push(program);
  return program;
}

async function endAll(started: readonly Program[], task: Readonly<Task>): Promise<void> {
  if (task.result?.state === "fail") {
    await keepPicture(task.name, started.at(-1));
  }
  await Promise.all(started.map((program) => program.stop()));
}

/** What the screen showed when a test failed, for whoever reads why. */
async function keepPicture(name: string, program: Program | undefined): Promise<void> {
  try {
    const picture = await program?.page.session.screenshot();
    if (picture !== undefined) {
      const folder = inRepository("target", "e2e");
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${name.replace(/[^a-zA-Z0-9]+/g, "-").toLowerCase()}.png`, picture);
    }
  } catch {
    // A program that is gone shows nothing; the test has failed already.
  }
}
