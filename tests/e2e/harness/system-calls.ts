/** What processes asked the kernel for, as `strace` has written it down. */

import { readFileSync } from "node:fs";

import type { Process } from "./processes.ts";
import type { Tool } from "./tools.ts";

const SOCKETS = ["socket", "socketpair", "connect", "bind", "sendto"];
const FILES = ["open", "openat", "openat2", "creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2"];
const LINKS = ["link", "linkat", "symlink", "symlinkat", "mknod", "mknodat"];

/** What is local, and never a network. */
const LOCAL = ["AF_UNIX", "AF_NETLINK", "AF_UNSPEC"];

/** Has `strace` write down into a file what a program and everything that it starts ask for. */
export function writingDown(file: string): [Tool, ...string[]] {
  const calls = [...SOCKETS, ...FILES, ...LINKS].map((call) => `?${call}`).join();
  // Each process has its own lines whole; numbers of processes stand before them.
  return ["strace", "-f", "-qq", "-s", "4096", "-o", file, "-e", `trace=${calls}`, "-e", "signal=none"];
}

/** The calls that were written down: one a line, without the number of the process. */
export class SystemCalls {
  readonly #lines: readonly string[];

  /** Reads them, of all processes or of one. */
  constructor(file: string, process?: Process) {
    const lines = readFileSync(file, "utf8").split("\n");
    this.#lines = joined(process ? lines.filter((line) => line.startsWith(`${process.number} `)) : lines);
  }

  /** Whether a call is among them that begins so. */
  have(beginning: string): boolean {
    return this.#lines.some((line) => line.startsWith(beginning));
  }

  /** The calls that have to do with a network. */
  network(): string[] {
    return this.#lines
      .filter((line) => SOCKETS.some((call) => line.startsWith(`${call}(`)))
      .filter((line) =>
        (line.match(/\b[AP]F_[A-Z0-9_]+\b/g) ?? []).some((family) => !LOCAL.includes(family)),
      );
  }
}

/** Lines that another process has broken in two are put together again. */
function joined(lines: readonly string[]): string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, process = "", rest = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (unfinished !== undefined) {
      begun.set(process, unfinished);
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    return resumed === undefined ? [rest] : [(begun.get(process) ?? "") + resumed];
  });
}
