/** What processes asked the kernel for, as `strace` has written it down. */

import { readFileSync } from "node:fs";

import type { Process } from "./processes.ts";
import type { Tool } from "./tools.ts";
import { placesIn } from "./written-places.ts";

const SOCKETS = ["socket", "socketpair", "connect", "bind", "sendto"];
const OPENED = ["open", "openat", "openat2", "creat", "truncate"];
const MADE = ["mkdir", "mkdirat", "mknod", "mknodat", "bind"];
const NAMED = ["rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"];

/** What is local, and never a network. */
const LOCAL = ["AF_UNIX", "AF_NETLINK", "AF_UNSPEC"];

/** One call, and the number of the process that made it. */
interface Call {
  readonly process: string;
  readonly line: string;
}

/** Has `strace` write down into a file which sockets a program and everything that it starts ask for. */
export function writingDown(file: string): [Tool, ...string[]] {
  return strace(file, SOCKETS);
}

/** Has it write down every place on the disk that they make, name or open to write. */
export function writingDownPlaces(file: string): [Tool, ...string[]] {
  // A filter of its own, so that the program is halted at these calls alone, and the whole path of what is opened. The
  // filter would not see a call that another one refuses, which is why sockets are looked at without.
  return strace(file, [...OPENED, ...MADE, ...NAMED], "--seccomp-bpf", "-y");
}

function strace(file: string, calls: readonly string[], ...options: string[]): [Tool, ...string[]] {
  const traced = calls.map((call) => `?${call}`).join();
  // Each process has its own lines whole; numbers of processes stand before them.
  const form = ["-f", "-qq", "-s", "4096", "-o", file, "-e", "signal=none"];
  return ["strace", ...form, ...options, "-e", `trace=${traced}`];
}

/** The calls that were written down. */
export class SystemCalls {
  readonly #calls: readonly Call[];

  /** Reads them, of all processes or of one. */
  constructor(file: string, process?: Process) {
    const lines = readFileSync(file, "utf8").split("\n");
    this.#calls = joined(process ? lines.filter((line) => line.startsWith(`${process.number} `)) : lines);
  }

  /** Whether a call is among them that begins so. */
  have(beginning: string): boolean {
    return this.#calls.some(({ line }) => line.startsWith(beginning));
  }

  /** The calls that have to do with a network. */
  network(): string[] {
    return this.#calls
      .map(({ line }) => line)
      .filter((line) => SOCKETS.some((call) => line.startsWith(`${call}(`)))
      .filter((line) =>
        (line.match(/\b[AP]F_[A-Z0-9_]+\b/g) ?? []).some((family) => !LOCAL.includes(family)),
      );
  }

  /** The places on the disk that were made, named or opened to be written, whether they are there by now or not. */
  places(): string[] {
    const folders = new Map<string, string>();
    const places = this.#calls.flatMap(({ process, line }) => {
      const folder = /\bAT_FDCWD<([^>]*)>/.exec(line)?.[1] ?? folders.get(process) ?? "/";
      folders.set(process, folder);
      return placesIn(line, folder);
    });
    return [...new Set(places)].sort();
  }
}

/** Lines that another process has broken in two are put together again. */
function joined(lines: readonly string[]): Call[] {
  const begun = new Map<string, string>();
  return lines.flatMap((whole) => {
    const [, process = "", line = ""] = /^(\d+)\s+(.*)$/.exec(whole) ?? [];
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(line)?.[1];
    if (unfinished !== undefined) {
      begun.set(process, unfinished);
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(line)?.[1];
    return [{ process, line: resumed === undefined ? line : (begun.get(process) ?? "") + resumed }];
  });
}
