/** Programs of the system that a row needs. Without one, that row says so, and the others are measured all the same. */

import { existsSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";

/** A program of the system; without it the row says what to install. */
export function found(program: string, from: string): string {
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(path.delimiter)];
  const file = folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
  if (file === undefined) {
    throw new Error(`${program} is missing (apt-get install ${from})`);
  }
  return file;
}

/** Runs a program to its end, and gives what it printed. */
export function done(command: string, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { encoding: "utf8" });
  if (status !== 0) {
    const why = error?.message ?? stderr.trim().split("\n").at(-1) ?? "";
    throw new Error(`${path.basename(command)} failed: ${why}`);
  }
  return stdout;
}
