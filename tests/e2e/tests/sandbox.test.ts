/** The processes that show the page are in a sandbox where there can be one, and the program says which it is. */

import { spawnSync } from "node:child_process";

import { expect } from "vitest";

import { hearsOfProtection, looksAround, opensAbout } from "../harness/heard-journey.ts";
import { Listener } from "../harness/listener.ts";
import { descendantsOf } from "../harness/processes.ts";
import type { Shipped } from "../harness/shipped.ts";
import { test } from "../harness/test.ts";

/** Whether this computer lets a sandbox be made of the kind that the engine makes. */
function canBeMade(): boolean {
  const spaces = ["--unshare-user", "--unshare-pid", "--unshare-uts", "--unshare-net"];
  const folders = ["--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev"];
  return spawnSync("bwrap", [...spaces, ...folders, "true"]).status === 0;
}

/** Whether what shows the page is in one. */
function isInSandbox({ process }: Shipped): boolean {
  const pages = descendantsOf(process.number).filter(({ name }) => name === "bwrap");
  return pages.flatMap(({ number }) => descendantsOf(number)).some(({ name }) => name === "WebKitWebProces");
}

/** What the program says of it under About: whether it is on, and whether it says what it means that it is off. */
async function told(parent: Listener): Promise<{ state: string | undefined; warned: boolean }> {
  await looksAround(parent);
  await opensAbout(parent);
  const { state, after } = await hearsOfProtection(parent, "about-sandbox");
  return { state, warned: after.includes(parent.say("about-sandbox.off")) };
}

test("the page is shown from within a sandbox where one can be made, and About says so", async ({
  computer,
  reader,
  ship,
}) => {
  const shipped = await ship();
  expect(isInSandbox(shipped)).toBe(canBeMade());
  const expected = canBeMade() ? { state: "on", warned: false } : { state: "off", warned: true };
  expect(await told(new Listener(computer, reader, shipped.process))).toEqual(expected);
});

test("where none can be made the program works without, and About says what that means", async ({
  computer,
  reader,
  ship,
}) => {
  computer.breakTool("bwrap");
  const shipped = await ship();
  expect(isInSandbox(shipped)).toBe(false);
  const said = await told(new Listener(computer, reader, shipped.process));
  expect(said).toEqual({ state: "off", warned: true });
});
