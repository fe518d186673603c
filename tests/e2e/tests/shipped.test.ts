/** What only the shipped build promises, seen from outside. */

import { mkdirSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import type { Folder } from "../harness/belongings.ts";
import type { Computer } from "../harness/computer.ts";
import { statusLine } from "../harness/processes.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { wordsOf } from "../harness/words.ts";

const say = wordsOf("sv");
/** How the kernel names a process under a filter of system calls. */
const FILTERED = "2";
const ENGINE_FOLDER = /^[0-9a-f]{32}$/;

function engineFolders({ belongings }: Computer): string[] {
  return belongings.folders("runtime").filter((name) => ENGINE_FOLDER.test(name));
}

/** How many filters of system calls lie over a process. */
function filters(process: Parameters<typeof statusLine>[0]): number {
  return Number(statusLine(process, "Seccomp_filters"));
}

test("the program and its web processes stand under the socket filter, which the e2e build leaves out", async ({
  computer,
  start,
  ship,
}) => {
  const e2e = await start();
  expect(statusLine(e2e.process, "Seccomp")).not.toBe(FILTERED);
  await e2e.page.screen("language");
  const without = Math.max(...e2e.engine().map(filters));
  await e2e.stop();

  const shipped = await ship();
  expect(statusLine(shipped.process, "Seccomp")).toBe(FILTERED);
  const own = filters(shipped.process);
  // The engine brings a filter of its own where its sandbox works; ours lies beside that one.
  await until("our filter beside the engine's", () => {
    return Math.max(...shipped.engine().map(filters)) === without + own;
  });
  const names = shipped.engine().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["WebKitWebProces", "WebKitNetworkPr"]));
  for (const process of shipped.engine()) {
    expect(statusLine(process, "Seccomp"), process.name).toBe(FILTERED);
  }
  expect(engineFolders(computer)).toHaveLength(1);
});

test("the title tells the name and nothing else, and while the page is hidden not even that", async ({
  computer,
  ship,
}) => {
  const { process } = await ship();
  expect(computer.windowTitle(process)).toBe(say("program-name"));
  // The keys reach a page that has begun to listen; until then they are lost, as a person's would be.
  await until("a neutral title", () => {
    if (computer.windowTitle(process) === say("program-name")) {
      computer.pressKeys(process, "Shift_L", "Shift_L", "Shift_L");
    }
    return computer.windowTitle(process) === say("window-title-hidden");
  });
});

test("the engine's folder lies in memory under a name that tells nothing, and is gone when the window is closed", async ({
  computer,
  ship,
}) => {
  const shipped = await ship();
  const found = engineFolders(computer);
  expect(found).toHaveLength(1);
  expect(await shipped.closeWindow()).toBe(0);
  expect(engineFolders(computer)).toEqual([]);
});

test("what a killed program left of the engine's folder is swept at the next start, and nothing else is", async ({
  computer,
  ship,
}) => {
  const strange = path.join(computer.belongings.folder("runtime"), "0".repeat(32));
  mkdirSync(strange);
  await (await ship()).kill();
  const [left, ...more] = engineFolders(computer).filter((name) => !strange.endsWith(name));
  expect(left).toBeDefined();
  expect(more).toEqual([]);

  const again = await ship();
  const living = engineFolders(computer).filter((name) => !strange.endsWith(name));
  expect(living).toHaveLength(1);
  expect(living).not.toContain(left);
  expect(engineFolders(computer)).toHaveLength(2);
  await again.closeWindow();
});

test("a start and an end leave no file behind in any of a person's folders", async ({ computer, ship }) => {
  const { belongings } = computer;
  const folders: Folder[] = ["home", "data", "config", "cache", "temporary"];
  const before = [...folders, "runtime" as const].map((folder) => belongings.files(folder));
  expect(before.flat()).toEqual([]);
  const shipped = await ship();
  // While it runs something does lie there: the search looks in the right place.
  expect(belongings.files("runtime")).not.toEqual([]);
  await shipped.closeWindow();
  expect(folders.flatMap((folder) => belongings.files(folder))).toEqual([]);
  expect(belongings.files("runtime")).toEqual([]);
  expect(belongings.filesHolding("lyktan")).toEqual([]);
});
