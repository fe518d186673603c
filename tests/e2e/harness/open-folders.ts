/** Folders of the computer that are open to everybody. They are looked for: no list of them is ever whole. */

import { spawnSync } from "node:child_process";

import { requireTool } from "./tools.ts";

/** How far down they are looked for, from the root of all disks. */
const DEPTH = 4;

/** The folders. What lies in one of them is not looked through. */
export function openFolders(): string[] {
  requireTool("find");
  const ofTheKernel = ["(", "-fstype", "proc", "-o", "-fstype", "sysfs", "-o", "-fstype", "cgroup2", ")"];
  const open = ["-type", "d", "-perm", "-0002", "-prune", "-print"];
  const depth = ["-maxdepth", String(DEPTH)];
  // It calls it a failure that some folders are closed to it; those are not open to everybody.
  const { stdout } = spawnSync("find", ["/", ...depth, ...ofTheKernel, "-prune", "-o", ...open], {
    encoding: "utf8",
  });
  return stdout.trim().split("\n").sort();
}
