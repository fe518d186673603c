/** The small programs that measure a crate from inside: a line a round, numbers between blanks. */

import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

import { builtExample, inRepository } from "../harness/paths.ts";

/** A run of one of them. */
export interface Run {
  /** As a person would type it. */
  readonly command: string;
  readonly lines: readonly string[];
}

/** Runs one of a crate's examples to its end, in the folder of the repository. */
export async function runExample(crate: string, name: string, ...parameters: string[]): Promise<Run> {
  const child = spawn(builtExample(name), parameters, {
    cwd: inRepository(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.once("exit", done)),
  ]);
  if (code !== 0) {
    throw new Error(`the example ${name} of ${crate} failed: ${complaints.trim().split("\n").at(-1) ?? ""}`);
  }
  const words = parameters.map((word) => (/[\s“”]/.test(word) || word === "" ? JSON.stringify(word) : word));
  return {
    command: `cargo run -q --release -p ${crate} --example ${name} -- ${words.join(" ")}`,
    lines: output.trim().split("\n"),
  };
}

/** The numbers of each line. */
export function numbers({ lines }: Run): number[][] {
  return lines.map((line) => line.split(" ").map(Number));
}
