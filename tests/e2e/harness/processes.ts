/** Processes as the kernel tells of them. Numbers are used again, so a process is its number and its birth. */

import { readdirSync, readFileSync } from "node:fs";

import { until } from "./until.ts";

/** A process. */
export interface Process {
  readonly number: number;
  readonly parent: number;
  readonly name: string;
  readonly birth: string;
}

/** Every process that descends from one, nearest first. */
export function descendantsOf(ancestor: number): Process[] {
  const all = readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => read(Number(entry)) ?? []);
  const found: Process[] = [];
  let parents = new Set([ancestor]);
  while (parents.size > 0) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map(({ number }) => number));
  }
  return found;
}

/** The processes of the web engine that a program has started: they show the page, and fetch what it shows. */
export function engineOf(program: Process): Process[] {
  return descendantsOf(program.number).filter(({ name }) => name.startsWith("WebKit"));
}

/** Whether a process still runs. One that ended and was not yet waited for does not. */
export function isAlive(process: Process): boolean {
  return read(process.number)?.birth === process.birth;
}

/** Waits until processes have ended. */
export async function ended(processes: readonly Process[]): Promise<void> {
  await until(`the end of ${processes.map(({ name }) => name).join(", ")}`, () => !processes.some(isAlive));
}

/** Ends processes at once, as a power cut would. */
export async function kill(processes: readonly Process[]): Promise<void> {
  for (const one of processes.filter(isAlive)) {
    try {
      process.kill(one.number, "SIGKILL");
    } catch {
      // It ended by itself meanwhile; whether it did is looked at next.
    }
  }
  await ended(processes);
}

/** One line of what the kernel says about a process, as `Seccomp`. */
export function statusLine({ number }: Process, line: string): string | undefined {
  const status = readFileSync(`/proc/${number}/status`, "utf8");
  return new RegExp(`^${line}:\\s*(.*)$`, "m").exec(status)?.[1];
}

/** How many bytes have come in over all networks that a process has, the one to itself included. */
export function receivedBy({ number }: Process): number {
  const [, , ...interfaces] = readFileSync(`/proc/${number}/net/dev`, "utf8").trim().split("\n");
  const counts = interfaces.map((line) => Number(line.split(":")[1]?.trim().split(/\s+/)[0]));
  return counts.reduce((sum, count) => sum + count, 0);
}

function read(number: number): Process | undefined {
  let line: string;
  try {
    line = readFileSync(`/proc/${number}/stat`, "utf8");
  } catch {
    return undefined;
  }
  // The name stands in brackets and may itself hold blanks and brackets.
  const end = line.lastIndexOf(")");
  const [state, parent, ...rest] = line.slice(end + 2).split(" ");
  const name = line.slice(line.indexOf("(") + 1, end);
  return state === "Z" ? undefined : { number, parent: Number(parent), name, birth: rest[17] ?? "" };
}
