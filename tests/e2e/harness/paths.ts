/** Where things lie in the repository. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A path in the repository. */
export function inRepository(...parts: string[]): string {
  return path.join(root, ...parts);
}

/** The packages that the program is shown. */
export const PACKAGES = inRepository("modules");

/** Which of the two builds: `e2e` leaves out what automation cannot live with. */
export type Build = "e2e" | "shipped";

/** The program, built. */
export function builtProgram(build: Build): string {
  const program = inRepository("target", "debug", build === "e2e" ? "lyktan-e2e" : "lyktan");
  if (!existsSync(program)) {
    throw new Error(`${program} is missing. Build it with \`make ui program\`.`);
  }
  return program;
}
