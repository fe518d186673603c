/** A socket that a running program makes because it is made to: its own code has no way to. */

import type { Process } from "./processes.ts";
import { runPrivileged } from "./tools.ts";

/** The kernel's numbers, as `socket(2)` has them. */
const FAMILIES = { AF_UNIX: 1, AF_INET: 2, AF_INET6: 10, AF_PACKET: 17 } as const;
const SOCK_STREAM = 1;

/** What the kernel says where there is no such network. */
export const NO_SUCH_FAMILY = 97;

/** A family of addresses. */
export type Family = keyof typeof FAMILIES;

/** What came of it: a descriptor, or the number of the error. */
export interface Forced {
  readonly descriptor: number;
  readonly error: number;
}

/** Halts a process, has it ask the kernel for a socket with a call of its own, and lets it go on. */
export function forceSocket({ number }: Process, family: Family): Forced {
  const said = runPrivileged("gdb", [
    ...["-nx", "--batch", "-iex", "set auto-solib-add off", "-p", String(number)],
    ...["-ex", "sharedlibrary libc.so"],
    ...["-ex", `print ((int (*)(int, int, int)) socket)(${FAMILIES[family]}, ${SOCK_STREAM}, 0)`],
    ...["-ex", "print *((int* (*)(void)) __errno_location)()"],
  ]);
  const answer = (place: number): number => {
    const found = new RegExp(`^\\$${place} = (-?\\d+)$`, "m").exec(said)?.[1];
    if (found === undefined) {
      throw new Error(`The debugger could not make process ${number} ask: ${said}`);
    }
    return Number(found);
  };
  return { descriptor: answer(1), error: answer(2) };
}
