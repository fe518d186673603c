/** How large the program is, and all that a stick for one system holds. */

import { readdirSync, statSync } from "node:fs";
import path from "node:path";

import { builtProgram, inRepository, PACKAGES } from "../harness/paths.ts";
import type { Measured, Row } from "./row.ts";

const MEGABYTE = 1_000_000;
const PROGRAM_MEGABYTES = 15;
const STICK_MEGABYTES = 40;

/** The program carries its page and its words in itself; nothing lies beside it but packages. */
function programSize(): number {
  return statSync(builtProgram("shipped")).size;
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

function shown(bytes: number, most: number, command: string, beside: string): Measured {
  const figure = `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return { figure, met: bytes <= most * MEGABYTE, beside, commands: [command] };
}

/** The size of both. */
export const sizes: readonly Row[] = [
  {
    id: "size-program",
    what: "program without packages, one file",
    aim: `≤ ${PROGRAM_MEGABYTES} MB`,
    measure: () =>
      Promise.resolve(
        shown(programSize(), PROGRAM_MEGABYTES, "ls -l target/release/lyktan", "page, fonts and words in it"),
      ),
  },
  {
    id: "size-stick",
    what: "whole stick for one system: program, packages, what to read first",
    aim: `≤ ${STICK_MEGABYTES} MB`,
    measure: () => {
      const bytes = programSize() + sizeOf(PACKAGES) + statSync(inRepository("README.md")).size;
      const packages = readdirSync(PACKAGES, { withFileTypes: true }).filter((one) => one.isDirectory());
      const beside = `${packages.length} packages`;
      return Promise.resolve(
        shown(bytes, STICK_MEGABYTES, "du -cb target/release/lyktan modules README.md", beside),
      );
    },
  },
];
