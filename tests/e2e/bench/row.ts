/** A row of the table that `make bench` prints: what is measured, what it aims at, and how one row is got. */

import type { Computer } from "../harness/computer.ts";

/** What was measured. */
export interface Measured {
  /** With its unit, as the table shows it. */
  readonly value: string;
  /** Whether the aim is met. */
  readonly met: boolean;
  /** What one must know to read it: how often, beside what. */
  readonly beside: string;
}

/** One thing that is measured. */
export interface Row {
  readonly what: string;
  readonly aim: string;
  /** How to measure this row alone. */
  readonly command: string;
  /** Measures it on a computer of its own; fails, with the reason, where it cannot. */
  measure(computer: Computer): Promise<Measured>;
}

/** The middle of several. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A share in per cent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
